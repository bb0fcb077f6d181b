"""Hosts that the link rules know: Amazon's, carriers' tracking pages, short links, top-level domains."""

from __future__ import annotations

import re

from linkify_it.tlds import TLDS

from backend.domain.rules.folding import word_set

_AMAZON_ENDINGS = (
    "com ca com.mx com.br co.uk de fr it es nl se pl com.be ie com.tr ae sa eg in co.jp jp cn com.au sg co.za"
)
AMAZON_DOMAINS = frozenset(f"amazon.{ending}" for ending in word_set(_AMAZON_ENDINGS))
"""Amazon's marketplaces. Source: SP-API marketplace table, facts/amazon.md."""

AMAZON_ADVERTISING = re.compile(
    r"/(?:stores?|shops?|storefront)/|/s\?|[?&](?:me|seller|merchant)=|/sp\?|/promocode|/deal"
)
"""Paths of Amazon that lead to a seller's shop window, a search or a promotion: marketing, not service."""

AMAZON_REVIEW = re.compile(
    r"/(?:review|reviews|create-review|product-reviews|gp/feedback|hz/feedback|feedback)\b"
)

CARRIER_DOMAINS = word_set(
    "ups.com usps.com fedex.com dhl.com dhl.de dhl.fr dhl.it dhl.es dhl.nl dhl.co.uk dhlparcel.nl "
    "dhlecommerce.com "
    "royalmail.com parcelforce.com evri.com yodel.co.uk dpd.co.uk dpd.de dpd.com dpd.fr dpd.nl "
    "dpdgroup.com "
    "gls-group.eu gls-group.com gls-pakete.de gls-spain.es gls-italy.com hermesworld.com myhermes.de "
    "canadapost.ca canadapost-postescanada.ca purolator.com ontrac.com lasership.com laposte.fr "
    "colissimo.fr "
    "chronopost.fr mondialrelay.fr mondialrelay.com colisprive.com correos.es correosexpress.com "
    "seur.com mrw.es "
    "nacex.es poste.it brt.it sda.it tnt.com tnt.it postnl.nl postnl.be bpost.be bpost.cloud post.at "
    "post.ch "
    "japanpost.jp kuronekoyamato.co.jp sagawa-exp.co.jp seino.co.jp auspost.com.au startrack.com.au ctt.pt "
    "ctt-expresso.pt correios.com.br jadlog.com.br loggi.com yuntrack.com yunexpress.com yanwen.com "
    "sf-express.com "
    "sf-international.com 4px.com cainiao.com ems.com.cn landmarkglobal.com speedeedelivery.com canpar.com "
    "gofoexpress.com odfl.com inpost.pl inpost.it inpost.co.uk postnord.com postnord.se asendia.com "
    "veho.com "
    "veeqo.com 17track.net"
)
"""Carriers' own domains with tracking pages. Source: the carriers' published tracking addresses."""

SHORT_LINKS = word_set(
    "bit.ly bitly.com tinyurl.com goo.gl t.co ow.ly is.gd buff.ly rebrand.ly cutt.ly shorturl.at t.ly "
    "rb.gy amzn.to "
    "amzn.eu amzn.asia a.co s.id lnkd.in fb.me wa.me t.me m.me qr.co qrco.de linktr.ee v.gd tiny.cc "
    "tiny.one "
    "dwz.cn t.cn url.cn suo.im bl.ink soo.gd s2r.co clck.ru lihi.cc reurl.cc ppt.cc youtu.be g.co"
)

MAIL_PROVIDERS = (
    "gmail|googlemail|yahoo|hotmail|outlook|icloud|protonmail|proton|gmx|web|t-online|aol|qq|163|126|"
    "foxmail|sina|"
    "live|msn|yandex|orange|wanadoo|laposte|libero|virgilio|uol|bol|terra|sapo|ziggo|kpnmail|docomo|"
    "softbank|ezweb"
)

FILE_ENDINGS = word_set("zip mov md sh py ps rs cab app")
"""Top-level domains that are file endings first."""

TOP_LEVEL = frozenset(name.lower() for name in TLDS if name.isascii()) - FILE_ENDINGS

SPOKEN_ENDINGS = (
    "com|net|org|info|biz|shop|store|online|site|website|io|co|app|xyz|eu|de|uk|fr|it|nl|pt|br|jp|cn|es|"
    "us|ca|au|at|ch|be|pl|mx|tv|me|ly|gl|gg|link|cc|page|dev|ai|cn|eu|gd|id|top|club|cloud"
)

WORDS_TOO = word_set(
    "it is in me my be to do as at am us no so de la es se ne je tu il si pt et ma sa un al st com co ci "
    "mo ch id pro "
    "al an ad ai am are as ax best by call ca can care case cash center chat city click club code cool "
    "day deal date "
    "delivery direct dog email express family fan fast fit fun gift global go gold green group guide "
    "help here host "
    "house how info ink it kim land law life like link live love ltd market media men menu mobile mom "
    "money mu name "
    "network new news now off one online open page party pay phone photo photos pics plus post press pub "
    "red rent "
    "repair report rest review reviews run safe sale save school search select services shipping show "
    "site space store "
    "study style support tax team tel tips tire today top total trade training trust van vote watch web "
    "weather win "
    "work works world yes you your zero zone pm gs gt gr li lu mg ms mm pa per pr ps va vi vu mon fri "
    "ist was wie "
    "auto hair hot shop bar blue box cam camera car cards"
)
"""Top-level domains that are words or abbreviations too: "arrived.It" is no domain."""


def host_of(url: str) -> str:
    """The host of an address in folded (lower-case) form, without user, port and a final dot."""
    rest = re.sub(r"^[a-z][a-z0-9+.-]*:/{0,2}|^//", "", url)
    host = re.split(r"[/?#\\]", rest, maxsplit=1)[0]
    return host.rpartition("@")[2].split(":")[0].rstrip(".")


def is_carriers_page(url: str) -> bool:
    """Whether an address leads to a carrier's own site, over https."""
    return url.startswith("https://") and in_domains(host_of(url.lower()), CARRIER_DOMAINS)


def in_domains(host: str, domains: frozenset[str]) -> bool:
    """Whether a host is one of the domains or beneath one."""
    labels = host.split(".")
    return any(".".join(labels[at:]) in domains for at in range(len(labels) - 1))
