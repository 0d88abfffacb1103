"""What two do with each other; to add something, add a row.

A row says what it is called, who can do it, and in a `Play` what the two bodies do: how far they
are from each other, where each is turned, and where the palms of their hands are. Arms and the
rest follow from that. docs/howto/add-a-subject.md walks through one.
"""

from __future__ import annotations

from math import pi, sin

from crake.engines.sketch.direction import Action, Expression
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects.postures import Arm
from crake.engines.sketch.together.deed import Anchor, Deed, Hold, Play, Side, Who
from crake.engines.sketch.together.props import (
    leash,
    patted,
    plank,
    ring,
    rolled,
    spread,
    tossed,
)

BACK = pi - 0.18
"""Turned to the first, and a little to the viewer."""
AHEAD = 0.18


def _tell(phase: float) -> Arm:
    """Underline with a hand what is said."""
    return Arm(0.30 + 0.18 * sin(4 * pi * phase), 1.25 + 0.40 * sin(2 * pi * phase), 7.0)


def _moved(phase: float) -> Arm:
    """Hold a hand before the mouth, deeply moved."""
    return Arm(0.85, 1.95 + 0.04 * sin(4 * pi * phase), -4.0)


_JOINED = Hold(Anchor.BETWEEN, (8.0, -44.0, 0.0), (5.0, 0.0, 0.0))
_JOINED_ON_KNEES = Hold(Anchor.BETWEEN, (20.0, -40.0, 0.0), (0.0, 1.5, 0.0))
_SHAKE = Hold(Anchor.BETWEEN, (0.0, -26.0, 0.0), (0.0, 4.5, 0.0), times=3)
_LED = Hold(Anchor.BETWEEN, (0.0, 8.0, 42.0), (0.0, 4.0, 0.0))


def _clap(late: float) -> Hold:
    """Swing a hand to where the other's hand comes, and back."""
    return Hold(Anchor.BETWEEN, (late * 9.0, 8.0, 6.0), (late * 9.0, -10.0, 0.0), late=-0.25)


DEEDS: tuple[Deed, ...] = (
    Deed(
        name="hug",
        names=Names(
            en="hug, embrace, cuddle, hug each other, embrace each other, share a hug",
            zh="拥抱, 抱着, 相拥", ja="抱き合, 抱きしめ, ハグ", es="abraz~, se abraz~",
            fr="enlac~, embrass~, se serrent dans les bras, câlin",
            de="umarm~, umarmen sich, in den armen", pt="abraç~", signs="🤗, 🫂",
        ),
        alone=Action.STAND,
        plays={Action.STAND: Play(
            Side(heading=0.10, lean=5.0, far=Hold(Anchor.BACK, (7.0, -2.0, 11.0), (0, 2.0, 0)),
                 near=Hold(Anchor.BACK, (7.0, -20.0, -11.0), (0, 2.0, 0))),
            Side(heading=pi + 0.10, lean=5.0, far=Hold(Anchor.BACK, (7.0, -2.0, 11.0), (0, 2.0, 0)),
                 near=Hold(Anchor.BACK, (7.0, -20.0, -11.0), (0, 2.0, 0))),
            apart=29.0, aside=-15.0, turn=0.15, seconds=3.2, whirl=0.05)},
        mood=Expression.HAPPY,
    ),
    Deed(
        name="hold hands",
        names=Names(
            en="hold hands, hand in hand, holding hands, hold hand, hold his hand, hold her hand, "
            "hold each other's hands, held hands, hold on to each other",
            zh="手牵手, 牵手, 牵着手", ja="手をつな, 手を繋", es="de la mano, tomados de la mano, "
            "cogidos de la mano, agarrados de la mano", fr="main dans la main, se tiennent la main",
            de="hand in hand, halten sich an den händen, händchen haltend, händchen halten",
            pt="de mãos dadas", signs="👫, 👭, 👬",
        ),
        plays={
            Action.STAND: Play(Side(near=_JOINED), Side(far=_JOINED), apart=0.0, aside=66.0,
                               turn=1.0, seconds=3.2),
            Action.WALK: Play(Side(Action.WALK, near=_JOINED),
                              Side(Action.WALK, far=_JOINED, late=0.5),
                              apart=6.0, aside=66.0, turn=0.9),
            Action.SIT: Play(Side(Action.SIT, near=_JOINED_ON_KNEES),
                             Side(Action.SIT, far=_JOINED_ON_KNEES, late=0.3), apart=0.0,
                             aside=62.0, turn=1.05, seconds=3.2),
            Action.RUN: Play(Side(Action.RUN, near=_JOINED),
                             Side(Action.RUN, far=_JOINED, late=0.5),
                             apart=10.0, aside=66.0, turn=0.9),
        },
    ),
    Deed(
        name="shake hands",
        names=Names(
            en="shake hands, handshake, shake his hand, shake her hand, shook hands, "
            "shaking hands with",
            zh="握手", ja="握手", es="se dan la mano, dándose la mano, estrech~ la mano, apretón "
            "de manos", fr="se serrent la main, poignée de main, serre la main",
            de="schütteln sich die hand, geben sich die hand, händedruck, schütteln hände",
            pt="apert~ as mãos, aperto de mão, apertando as mãos", signs="🤝",
        ),
        alone=Action.STAND,
        plays={Action.STAND: Play(Side(heading=AHEAD, near=_SHAKE, lean=3.0),
                                  Side(heading=BACK, near=_SHAKE, lean=3.0),
                                  apart=82.0, turn=0.15, seconds=2.6)},
    ),
    Deed(
        name="high five",
        names=Names(
            en="high five, high fives, high fiving, high-fiving, give a high five, "
            "give each other a high five",
            zh="击掌", ja="ハイタッチ", es="choc~ los cinco, chocan las manos",
            fr="se tapent dans la main", de="klatschen sich ab, abklatschen",
            pt="toca aqui, batem as mãos", signs="🙌",
        ),
        alone=Action.STAND,
        plays={Action.STAND: Play(Side(heading=AHEAD, near=_clap(-1.0)),
                                  Side(heading=BACK, near=_clap(1.0)),
                                  apart=74.0, turn=0.15, seconds=1.6)},
        mood=Expression.HAPPY,
    ),
    Deed(
        name="dance",
        names=Names(
            en="dance together, dance with, waltz together, waltz, tango, slow dance, salsa, "
            "rumba, bachata, foxtrot, swing dance, ballroom dance, dance with each other",
            zh="共舞, 跳华尔兹, 探戈, 萨尔萨", ja="一緒に踊, ワルツ, タンゴ, サルサ",
            es="bailan juntos, bailando juntos, vals, tango, salsa",
            fr="dansent ensemble, dansant ensemble, valse, tango, salsa",
            de="tanzen zusammen, walzer, tango, salsa, tanzen miteinander",
            pt="dançam juntos, dançando juntos, valsa, tango, salsa",
        ),
        alone=Action.DANCE,
        plays={Action.DANCE: Play(
            Side(Action.WALTZ, heading=0.0, far=Hold(Anchor.WAIST, (-6.0, 8.0, 11.0)), near=_LED),
            Side(Action.WALTZ, heading=pi, far=_LED, late=0.5,
                 near=Hold(Anchor.SHOULDER, (-2.0, 4.0, -13.0))),
            apart=50.0, turn=0.3, seconds=2.2, whirl=0.55)},
        both=Action.DANCE,
        mood=Expression.HAPPY,
    ),
    Deed(
        name="talk",
        names=Names(
            en="talk, chat, argue, speak, converse, discuss, gossip, talk to each other, "
            "talk to, talk with, chat with, chat to, have a conversation, having a conversation",
            zh="聊天, 交谈, 说话, 谈话", ja="話, しゃべ, おしゃべり",
            es="habl~, convers~, charl~", fr="parl~, discut~, bavard~, convers~",
            de="rede~, red~, sprech~, unterhalt~, plauder~", pt="convers~, fal~",
            signs="🗣",
        ),
        alone=Action.STAND,
        plays={
            Action.STAND: Play(Side(heading=0.35, near=_tell), Side(heading=pi - 0.35, far=_tell,
                                                                   late=0.4),
                               apart=92.0, turn=0.1, seconds=3.0, turns=True),
            Action.WALK: Play(Side(Action.WALK, heading=0.0, near=_tell),
                              Side(Action.WALK, late=0.45), apart=8.0, aside=62.0, turn=0.8),
            Action.SIT: Play(Side(Action.SIT, heading=0.35, far=_tell),
                             Side(Action.SIT, heading=-0.35, late=0.4), apart=0.0, aside=66.0,
                             turn=1.05, seconds=3.2, turns=True),
        },
    ),
    Deed(
        name="face",
        names=Names(
            en="face each other, look at each other, stare at each other, gaze at each other, "
            "look into each other's eyes, face to face, smile at each other",
            zh="面对面, 对视, 相视", ja="向かい合, 見つめ合", es="cara a cara, se miran, "
            "mirándose", fr="face à face, se regardent", de="sehen sich an, schauen sich an, "
            "stehen sich gegenüber", pt="cara a cara, se olham, olhando um para o outro",
        ),
        who=Who.ANYBODY, whom=Who.ANYBODY,
        alone=Action.STAND,
        plays={Action.STAND: Play(Side(heading=AHEAD), Side(heading=BACK), apart=84.0, turn=0.12)},
    ),
    Deed(
        name="kiss",
        names=Names(
            en="kiss, kiss each other", zh="接吻, 亲吻", ja="キス", es="bes~, se bes~",
            fr="s'embrassent, bais~", de="küss~, küssen sich", pt="beij~", signs="💏",
        ),
        alone=Action.STAND,
        plays={Action.STAND: Play(
            Side(heading=0.0, lean=5.0, nod=4.0, far=Hold(Anchor.WAIST, (-3.0, 8.0, 12.0)),
                 near=Hold(Anchor.WAIST, (-3.0, 8.0, -12.0))),
            Side(heading=pi, lean=5.0, nod=4.0, far=Hold(Anchor.SHOULDER, (-3.0, 3.0, 12.0)),
                 near=Hold(Anchor.SHOULDER, (-3.0, 3.0, -12.0))),
            apart=46.0, turn=0.12, seconds=3.2)},
        mood=Expression.ASLEEP,
    ),
    Deed(
        name="fight",
        names=Names(
            en="fight, battle, duel, boxing, boxers, wrestle, combat, attack, fight with, "
            "fight against, sword fight, fencing, karate fight, "
            "kung fu fight, boxing match, boxing fight, wrestling match, fistfight, fist fight, "
            "martial arts fight, have a sword fight, duel with, slay, slaying, "
            "confront, fought, sparring",
            zh="战斗, 打架, 搏斗, 对战, 决斗", ja="戦, 闘, 決闘", es="luch~, pele~, combat~",
            fr="combatt~, combat~, se batt~, lutt~, affront~",
            de="kämpf~, bekämpf~, duellier~", pt="lut~, combat~, brig~", signs="⚔, 🤺, 🥊",
        ),
        who=Who.ANYBODY, whom=Who.ANYBODY,
        alone=Action.FIGHT,
        plays={Action.STAND: Play(
            Side(Action.FIGHT, heading=AHEAD),
            Side(Action.FIGHT, heading=BACK, late=0.5),
            apart=100.0, turn=0.12, seconds=2.7, whirl=0.30)},
        mood=Expression.ANGRY,
    ),
    Deed(
        name="pet",
        names=Names(
            en="petting, petted, pets his, pets her, pets a, pets the, stroke, caress, pat, "
            "groom, feed",
            zh="抚摸, 摸, 喂", ja="なで, 撫で, えさをや", es="acarici~, aliment~",
            fr="caress~, nourri~", de="streichel~, fütter~", pt="acarici~, aliment~",
        ),
        whom=Who.ANIMALS,
        alone=Action.STAND,
        plays={Action.STAND: Play(
            Side(heading=AHEAD, lean=4.0, bends=True,
                 near=Hold(Anchor.HEAD, (-1.5, 1.0, 0.0), (3.0, 0.6, 0.0))),
            Side(heading=BACK), apart=40.0, turn=0.15, seconds=2.4)},
        mood=Expression.HAPPY,
    ),
    Deed(
        name="leash",
        names=Names(
            en="leash, on a leash, on the leash, on a lead, walk the dog, dog walker",
            zh="牵着, 遛", ja="連れて, 連れ", es="con correa", fr="en laisse, tient en laisse",
            de="an der leine, gassi", pt="na coleira, na trela", signs="🐕‍🦺",
        ),
        whom=Who.ANIMALS,
        plays={
            Action.WALK: Play(
                Side(Action.WALK, near=Hold(Anchor.BETWEEN, (-16.0, -12.0, 8.0), (4.0, 2.0, 0.0))),
                Side(Action.WALK), apart=44.0, aside=26.0, turn=0.4, prop=leash),
            Action.RUN: Play(
                Side(Action.RUN, near=Hold(Anchor.BETWEEN, (-16.0, -10.0, 8.0), (6.0, 4.0, 0.0))),
                Side(Action.RUN), apart=50.0, aside=26.0, turn=0.4, prop=leash),
            Action.STAND: Play(
                Side(near=Hold(Anchor.BETWEEN, (-16.0, -12.0, 8.0))), Side(), apart=42.0,
                aside=26.0, turn=0.5, prop=leash),
        },
        directly=Action.WALK,
    ),
    Deed(
        name="catch",
        names=Names(
            en="catch, caught, fetch, play with, play fetch",
            zh="接住, 接", ja="捕まえ, キャッチ",
            es="atrap~", fr="attrap~", de="fäng~, fang~", pt="peg~, agarr~",
        ),
        who=Who.ANYBODY, whom=Who.BALL,
        alone=Action.RUN,
        plays={Action.JUMP: Play(Side(Action.JUMP), Side(path=tossed), apart=0.0, turn=0.3,
                                 seconds=1.3)},
        mood=Expression.HAPPY,
    ),
    Deed(
        name="pat",
        names=Names(en="paw at, bat at", zh="拨弄", ja="じゃれ", es="jugando con las patas",
                    fr="joue de la patte", de="tatzelt", pt="brincando com as patas"),
        who=Who.ANIMALS, whom=Who.BALL,
        plays={Action.DIG: Play(Side(Action.DIG, toy=True), Side(path=patted), apart=0.0,
                                turn=0.35, seconds=1.6)},
    ),
    Deed(
        name="run after a ball",
        names=Names(en="scamper after", zh="追着球", ja="ボールを追", es="corretea tras",
                    fr="court après la balle", de="hinterherrennen", pt="corre atrás da bola"),
        alone=Action.RUN, who=Who.ANYBODY, whom=Who.BALL,
        plays={Action.RUN: Play(Side(Action.RUN), Side(path=rolled), apart=0.0, turn=0.3)},
    ),
    Deed(
        name="chase",
        names=Names(
            en="chase, pursue, hunt, run after, chase after, sprint after, race after, follow",
            zh="追, 追逐, 追赶", ja="追いかけ, 追", es="persig~, persegu~, persigue, persiguen, "
            "persiguiendo", fr="poursui~, chass~",
            de="jag~, verfolg~", pt="persegu~",
        ),
        alone=Action.RUN,
        who=Who.ANYBODY, whom=Who.ANYBODY, plays={},
    ),
    Deed(
        name="pull",
        names=Names(
            en="pull, pulled by, drawn by, haul, tow", zh="拉着, 拉车", ja="引く, 引い, 牽",
            es="tirado por, tirada por, tira de, tiran de, tirando de", de="zieh~, gezogen",
            fr="tiré par, tirée par, tirés par, tire, tirent, tirant", pt="puxad~, pux~",
        ),
        who=Who.ANIMALS, whom=Who.COACH, plays={}),
    Deed(
        name="seesaw",
        names=Names(en="seesaw together, seesaw with", zh="一起玩跷跷板", ja="一緒にシーソー",
                    es="juntos en el balancín", fr="ensemble sur la balançoire à bascule",
                    de="wippen zusammen, zusammen wippen", pt="juntos na gangorra"),
        alone=Action.SEESAW,
        plays={Action.SEESAW: Play(Side(Action.SEESAW), Side(Action.SEESAW, heading=pi, late=0.5),
                                   apart=290.0, turn=0.2, seconds=2.8, prop=plank)},
        both=Action.SEESAW,
        mood=Expression.HAPPY,
    ),
    Deed(
        name="sit together",
        names=Names(en="sit together, sit side by side", zh="并肩坐", ja="並んで座",
                    es="sentados juntos", fr="assis côte à côte", de="sitzen nebeneinander",
                    pt="sentados juntos"),
        alone=Action.SIT,
        plays={Action.SIT: Play(Side(Action.SIT), Side(Action.SIT, late=0.3), apart=0.0,
                                aside=62.0, turn=1.05, seconds=3.2)},
        both=Action.SIT,
    ),
    Deed(
        name="propose",
        names=Names(
            en="propose, propose to, propose marriage, get down on one knee, ask to marry",
            zh="求婚", ja="プロポーズ", es="le propone matrimonio, proponiendo matrimonio, "
            "pide matrimonio", fr="demande en mariage, demandant en mariage",
            de="macht einen heiratsantrag, heiratsantrag", pt="pede em casamento, "
            "pedindo em casamento",
        ),
        alone=Action.KNEEL,
        plays={Action.KNEEL: Play(
            Side(Action.KNEEL, near=Hold(Anchor.BETWEEN, (-12.0, -28.0, 6.0), (0.0, 1.0, 0.0)),
                 far=Hold(Anchor.BETWEEN, (-12.0, -31.0, -3.0), (0.0, 1.0, 0.0))),
            Side(heading=BACK, nod=3.0, far=_moved, near=_moved), apart=84.0, turn=0.25,
            seconds=3.4, prop=ring)},
        mood=Expression.HAPPY,
    ),
    Deed(
        name="picnic",
        names=Names(en="have a picnic together", zh="一起野餐", ja="一緒にピクニック",
                    es="hacen un pícnic juntos",
                    fr="pique-niquent ensemble", de="picknicken zusammen",
                    pt="fazem um piquenique juntos"),
        alone=Action.PICNIC,
        plays={Action.PICNIC: Play(Side(Action.PICNIC, heading=0.35),
                                   Side(Action.PICNIC, heading=pi - 0.35, late=0.45),
                                   apart=118.0, aside=-16.0, turn=0.25, seconds=3.6,
                                   prop=spread)},
        both=Action.PICNIC,
    ),
)  # fmt: skip
BY_NAME: dict[str, Deed] = {deed.name: deed for deed in DEEDS}
"""Every deed by its name."""
