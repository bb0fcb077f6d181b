"""The usual disguises of a link taken off: spoken dots, blanks, brackets, broken schemes."""

from __future__ import annotations

import re

from backend.domain.rules import hosts
from backend.domain.rules.folding import Folded, word_set
from backend.domain.rules.letter import Letter

_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_HXXP = re.compile(r"\b(?:hxxp|h\*\*p|htxp|h t t p|hxtp|meow)(s)? ?(?:\[?:\]?|\(:\)) ?/ ?/ ?")
_SCHEME_SPOKEN = re.compile(
    r"\bhttp(s)? ?(?::|colon|doppelpunkt|deux points|dos puntos|due punti|dois pontos|冒号) ?(?:/|slash|"
    r"barra|schragstrich) ?(?:/|slash|barra|schragstrich) ?"
)
_SLASH_SPOKEN = re.compile(
    r"(?<=[a-z0-9]),? ?(?:forward )?(?:slash|schragstrich|barra oblicua|barra|斜杠|スラッシュ),? ?"
    r"(?=[a-z0-9])"
)
_SLASHES = ("slash", "schragstrich", "barra", "斜杠", "スラッシュ")
_SCHEME_SPACED = re.compile(r"\bhttp(s?) ?: ?/ ?/ ?(?=[a-z0-9])")
_BRACKET_DOT = re.compile(
    r"(?<=[a-z0-9]) ?[\[({<] ?(?:\.|dot|punkt|point|punto|ponto|punt|点|ドット|どっと|d0t) ?[\])}>] ?"
    r"(?=[a-z0-9])"
)
_SPOKEN_DOT = re.compile(
    rf"(?<=[a-z0-9])(?: (?:dot|d0t|punkt|punt|point) | ?(?:点|點|ドット|どっと|。|・|·|•|‧|｡|∙|⋅) "
    rf"?)(?=(?:{hosts.SPOKEN_ENDINGS}|co[ .]|com[ .])(?![a-z0-9]))"
)
_SPOKEN_DOT_ROMANCE = re.compile(
    r"(?<=[a-z0-9]) (?:punto|ponto) (?=(?:com|net|org|it|info|shop|store|pt|br|eu|mx)(?![a-z0-9])"
    r"(?! (?:o|a|os|as|um|"
    r"uma|que|voce|voces|el|la|los|las|este|esta|il|lo|gli|i|quest[oa]|cliente)\b))"
)
_SHORT_SPOKEN = re.compile(
    "|".join(
        rf"(?<![a-z0-9]){re.escape(host.rpartition('.')[0])}"
        r"[ ,]{0,2}(?:\.|,|dot|punkt|punt|point|punto|ponto|点|ドット|どっと)[ ,]{0,2}"
        rf"{host.rpartition('.')[2]}(?=[ ,/]|$)"
        for host in ("bit.ly", "tinyurl.com", "goo.gl", "cutt.ly", "amzn.to")
    )
)
_SPACED_DOT = re.compile(
    rf"(?<=[a-z0-9])(?: \. ?(?=(?:{hosts.SPOKEN_ENDINGS})(?![a-z0-9]))|\. (?=(?:com|net|org|info|biz|"
    rf"shop|store)(?![a-z0-9]))"
    r"|,(?=(?:com|net|org)(?![a-z0-9])))"
)
_SPACED_HINTS = (
    *(" .", ". com", ". net", ". org", ". info", ". biz", ". shop", ". store"),
    *(",com", ",net", ",org"),
)
_WWW_SPACED = re.compile(
    r"\bw ?w ?w ?(?:\.|,|\(dot\)|dot| ) ?(?=[a-z0-9][a-z0-9-]{1,40} ?(?:\.|,| dot | ) ?(?:com|net|org|de|"
    r"fr|it|es|nl|pt|jp|cn|co|br|shop|store|info|eu|uk)\b)"
)
_WWW_GAP = re.compile(
    rf"(?<=www\.)({_LABEL})(?:,| )(?=(?:com|net|org|de|fr|it|es|nl|pt|jp|cn|co|br|shop|store|info|eu|uk)\b)"
)
_SPELLED = re.compile(r"(?<![a-z0-9])(?:[a-z0-9][ ]){3,30}[.][ ](?:[a-z0-9][ ]){1,7}[a-z0-9](?![a-z0-9])")
_LEET_ENDING = re.compile(r"(?<=[a-z0-9]\.)(?:c0m|c0rn|corn(?![a-z]))(?![a-z0-9])")
_SPOKEN_DOTS = word_set("dot d0t punkt punt punto point ponto")
_SPOKEN_DOT_SIGN = re.compile("(?:点|點|ドット|どっと|[。・·•‧｡∙⋅]) ?[a-z]")


def plain_links(letter: Letter) -> Folded:
    """The folded text with the usual disguises of a link taken off."""
    folded, text = letter.folded, letter.text
    if "h" in text and ("xp" in text or "h**p" in text or "h t t p" in text or "meow" in text):
        folded = folded.sub(_HXXP, lambda match: f"http{match.group(1) or ''}://")
    if "http" in text:
        folded = folded.sub(_SCHEME_SPOKEN, lambda match: f"http{match.group(1) or ''}://")
        folded = folded.sub(_SCHEME_SPACED, lambda match: f"http{match.group(1)}://")
    if any(sign in text for sign in "[({<"):
        folded = folded.sub(_BRACKET_DOT, lambda _: ".")
    if letter.spelled:
        folded = folded.sub(_SPELLED, lambda match: match.group().replace(" ", ""))
    if not _SPOKEN_DOTS.isdisjoint(letter.vocabulary) or (
        not text.isascii() and _SPOKEN_DOT_SIGN.search(text)
    ):
        folded = folded.sub(_SHORT_SPOKEN, _without_blanks)
        for spoken in (_SPOKEN_DOT, _SPOKEN_DOT_ROMANCE):
            once = folded.sub(spoken, lambda _: ".")
            folded = once if once is folded else once.sub(spoken, lambda _: ".")
        folded = _spoken_slash(folded)
    if any(hint in folded.text for hint in _SPACED_HINTS):
        spaced = folded
        folded = folded.sub(
            _SPACED_DOT,
            lambda match: match.group() if _begins_sentence(spaced, match, letter.original) else ".",
        )
    if "ww" in text or "w w" in text:
        folded = folded.sub(_WWW_SPACED, lambda _: "www.")
        folded = folded.sub(_WWW_GAP, lambda match: match.group(1) + ".")
    return folded.sub(_LEET_ENDING, lambda _: "com") if ".c" in folded.text else folded


def _without_blanks(match: re.Match[str]) -> str:
    """ "bit punto ly" as it would be typed."""
    words = re.findall(r"[a-z0-9]+", match.group())
    return f"{words[0]}.{words[-1]}"


def _spoken_slash(folded: Folded) -> Folded:
    """ "bit dot ly slash form": a slash is spoken only where a dot was."""
    if not any(slash in folded.text for slash in _SLASHES):
        return folded
    return folded.sub(_SLASH_SPOKEN, lambda _: "/")


def _begins_sentence(folded: Folded, dot: re.Match[str], original: str) -> bool:
    """Whether the word after a dot is written like the first of a sentence ("… erhalten. Com base")."""
    first = folded.starts[dot.end()]
    return original[first : first + 1].isupper() and original[first + 1 : first + 2].islower()
