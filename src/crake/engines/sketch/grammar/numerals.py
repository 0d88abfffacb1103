"""Numbers from eleven to ninety-nine in words: more of somebody than can be told apart."""

from __future__ import annotations

from crake.engines.sketch.names import Names

_UNITS = {
    "en": "one two three four five six seven eight nine",
    "es": "uno dos tres cuatro cinco seis siete ocho nueve",
    "fr": "un deux trois quatre cinq six sept huit neuf",
    "de": "ein zwei drei vier fünf sechs sieben acht neun",
    "pt": "um dois três quatro cinco seis sete oito nove",
    "zh": "一 二 三 四 五 六 七 八 九",
}
_TENS = {
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "es": "treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "fr": "vingt trente quarante cinquante soixante",
    "de": "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "pt": "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
    "zh": "二十 三十 四十 五十 六十 七十 八十 九十",
}
_LINKS = {"en": " {}", "es": " y {}", "fr": " {}", "pt": " e {}", "zh": "{}"}
_OTHERS = {
    "en": "thirteen fourteen fifteen sixteen seventeen eighteen nineteen score",
    "es": "once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte "
    "veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho "
    "veintinueve decenas centenares",
    "fr": "onze treize quatorze quinze seize vingtaine trentaine cinquantaine dizaine dizaines "
    "centaine",
    "de": "elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn hundert "
    "dutzende",
    "pt": "onze doze treze catorze quinze dezesseis dezasseis dezessete dezoito dezenove dezenas",
    "zh": "十一 十二 十三 十四 十五 十六 十七 十八 十九 几十 上百",
}


def _words(language: str) -> str:
    tens, units = _TENS[language].split(), _UNITS[language].split()
    if language == "de":
        both = [f"{unit}und{ten}" for ten in tens for unit in units]
    else:
        both = [ten + _LINKS[language].format(unit) for ten in tens for unit in units]
    return ", ".join([*tens, *both, *_OTHERS[language].split()])


MORE = Names(
    en=_words("en"),
    es=_words("es"),
    fr=_words("fr") + ", quatre vingts, quatre vingt dix, soixante dix, vingt et un",
    de=_words("de"),
    pt=_words("pt"),
    zh=_words("zh"),
    ja=_words("zh") + ", 何十, 数十",
)
"""Each stands for nine, as many as are drawn."""
