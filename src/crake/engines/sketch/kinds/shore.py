"""What lives on the sea floor and the shore, and what creeps: crabs, snails, rays, reptiles."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.habits import FINS
from crake.engines.sketch.kinds.kind import Kind, Tread, Voice
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects import drifters, pinniped, reptile, shelled, stingray

CREEPS = (Action.WALK, Action.STAND, Action.RUN, Action.EAT, Action.DANCE)
CRAWLS = (Action.WALK, Action.STAND, Action.RUN, Action.LIE, Action.EAT, Action.SWIM, Action.FLOAT,
          Action.ROAR)  # fmt: skip


def _shelled(name: str, names: Names, home: str, habits: tuple[Action, ...] = CREEPS) -> Kind:
    return Kind(name=name, names=names, habits=habits, home=home, rig=shelled.RIGS[name])


def _reptile(name: str, names: Names, home: str, *, tread: Tread = Tread.PAWS,
             voice: Voice = Voice.NONE) -> Kind:  # fmt: skip
    return Kind(name=name, names=names, habits=CRAWLS, home=home, tread=tread, voice=voice,
                kin=("dinosaur",), rig=reptile.RIGS[name])  # fmt: skip


KINDS = (
    _shelled(
        "crab",
        Names(
            en="crab, hermit crab, crayfish",
            zh="螃蟹, 蟹",
            ja="蟹, カニ, ザリガニ",
            es="cangrejo",
            fr="crabe, écrevisse",
            de="krebs, krabbe",
            pt="caranguejo, siri",
            signs="🦀",
        ),
        "beach",
    ),
    _shelled(
        "lobster",
        Names(
            en="lobster, shrimp, prawn, crawfish",
            zh="龙虾, 虾",
            ja="ロブスター, エビ, 海老",
            es="langosta, gamba, camarón",
            fr="homard, crevette, langouste",
            de="hummer, garnele",
            pt="lagosta, camarão",
            signs="🦞, 🦐",
        ),
        "underwater",
    ),
    _shelled(
        "starfish",
        Names(
            en="starfish, sea star",
            zh="海星",
            ja="ヒトデ",
            es="estrella de mar",
            fr="étoile de mer",
            de="seestern",
            pt="estrela do mar, estrela-do-mar",
        ),
        "underwater",
        (Action.STAND, Action.WALK, Action.DANCE),
    ),
    _shelled(
        "snail",
        Names(
            en="snail, slug, land snail",
            zh="蜗牛",
            ja="カタツムリ, 蝸牛",
            es="caracol, babosa",
            fr="escargot, limace",
            de="schnecke",
            pt="caracol, lesma",
            signs="🐌",
        ),
        "garden",
        (Action.WALK, Action.STAND, Action.EAT, Action.LIE),
    ),
    Kind(
        name="seal",
        names=Names(
            en="seal, sea lion, harbor seal, harbour seal",
            zh="海豹, 海狮",
            ja="アザラシ, アシカ",
            es="foca, león marino",
            fr="phoque, otarie",
            de="robbe, seehund, seelöwe",
            pt="foca, leão-marinho",
            signs="🦭",
        ),
        habits=(
            Action.LIE,
            Action.STAND,
            Action.WALK,
            Action.SIT,
            Action.SWIM,
            Action.FLOAT,
            Action.DIVE,
            Action.ROAR,
        ),
        home="polar sea",
        kin=("dolphin",),
        voice=Voice.SEAL,
        rig=pinniped.RIG,
    ),
    Kind(
        name="walrus",
        names=Names(
            en="walrus", zh="海象", ja="セイウチ", es="morsa", fr="morse", de="walross", pt="morsa"
        ),
        habits=(
            Action.LIE,
            Action.STAND,
            Action.WALK,
            Action.SIT,
            Action.SWIM,
            Action.FLOAT,
            Action.DIVE,
            Action.ROAR,
        ),
        home="polar sea",
        kin=("seal",),
        voice=Voice.SEAL,
        rig=pinniped.WALRUS,
    ),
    Kind(
        name="manta ray",
        names=Names(
            en="manta ray, manta, ray fish, eagle ray",
            zh="魔鬼鱼, 蝠鲼",
            ja="マンタ, オニイトマキエイ",
            es="mantarraya, manta raya",
            fr="raie manta",
            de="manta, mantarochen",
            pt="jamanta, raia manta",
        ),
        habits=FINS,
        home="underwater",
        kin=("shark", "fish"),
        strong=True,
        rig=drifters.RIGS["manta ray"],
    ),
    Kind(
        name="stingray",
        names=Names(
            en="stingray, sting ray, skate fish",
            zh="黄貂鱼, 鳐鱼, 刺鳐",
            ja="エイ, アカエイ",
            es="raya, pastinaca",
            fr="raie, pastenague",
            de="rochen, stachelrochen",
            pt="arraia, raia",
        ),
        habits=(Action.SWIM, Action.FLOAT),
        home="underwater",
        kin=("manta ray", "fish"),
        strong=True,
        rig=stingray.RIGS["stingray"],
    ),
    Kind(
        name="seahorse",
        names=Names(
            en="seahorse, sea horse",
            zh="海马",
            ja="タツノオトシゴ",
            es="caballito de mar",
            fr="hippocampe",
            de="seepferdchen",
            pt="cavalo-marinho",
        ),
        habits=(Action.SWIM, Action.FLOAT),
        home="underwater",
        kin=("fish",),
        strong=True,
        rig=drifters.RIGS["seahorse"],
    ),
    _reptile(
        "crocodile",
        Names(
            en="crocodile, alligator, gator, croc, caiman, komodo dragon",
            zh="鳄鱼, 鱷魚",
            ja="ワニ, 鰐, クロコダイル",
            es="cocodrilo, caimán",
            fr="crocodile, alligator, caïman",
            de="krokodil, alligator, kaiman",
            pt="crocodilo, jacaré",
            signs="🐊",
        ),
        "swamp",
        tread=Tread.HEAVY,
        voice=Voice.GROWL,
    ),
    _reptile(
        "lizard",
        Names(
            en="lizard, gecko, iguana",
            zh="蜥蜴, 壁虎",
            ja="トカゲ, ヤモリ, イグアナ",
            es="lagarto, lagartija, iguana",
            fr="lézard, gecko, iguane",
            de="eidechse, gecko, leguan",
            pt="lagarto, lagartixa, iguana",
            signs="🦎",
        ),
        "desert",
    ),
    _reptile(
        "chameleon",
        Names(
            en="chameleon",
            zh="变色龙",
            ja="カメレオン",
            es="camaleón",
            fr="caméléon",
            de="chamäleon",
            pt="camaleão",
        ),
        "jungle",
    ),
)
