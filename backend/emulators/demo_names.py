"""Who and what there is in the demo's world: accounts, addresses, order ids, products. All invented."""

from __future__ import annotations

CLIENT_ID = "amzn1.application-oa2-client.demo0fbmguard"
CLIENT_SECRET = "amzn1.oa2-cs.v1.demo"
SELLER_US = "A1DEMOUSCAMX01"
SELLER_EU = "A2DEMOEUUKJP02"
SELLER_OTHER = "A3DEMOOTHER003"
"""Belongs to another tenant; its orders must never be seen by the first one."""

REFRESH_TOKENS = {
    SELLER_US: "Atzr|demo-us",
    SELLER_EU: "Atzr|demo-eu",
    SELLER_OTHER: "Atzr|demo-other",
}
UPS_CLIENT = ("demo-ups-client", "demo-ups-secret")
USPS_CLIENT = ("demo-usps-client", "demo-usps-secret")
OTHER_CLIENT = ("demo-carrier-client", "demo-carrier-secret")
"""Opens the API of every other carrier."""

SUPPORT_US = "support-us@brightnook.example"
SUPPORT_EU = "support-eu@brightnook.example"
SUPPORT_OTHER = "support@otherstore.example"

HERO = "112-7401938-2250417"
DENIED = "112-3385120-9914602"
HIGH_VALUE = "111-9026647-1180235"
ON_TIME = "112-5540291-7733018"
ESTIMATE_LATE = "114-2219087-4456120"
WEATHER = "113-6672034-8801957"
STALLED = "111-4408315-6629074"
NO_SCAN = "114-8830127-3345961"
ATTEMPT = "112-1094736-5582240"
DAMAGED = "113-2957710-6043388"
RETURNING = "111-7716253-0298846"
RETURNED = "112-8863401-1127735"
REPLACEMENT = "112-8863977-4410256"
PICKUP = "114-5012349-9907712"
OUT_TODAY = "113-0348816-2295507"
LATE_EXPEDITED = "111-6620984-5571130"
LABEL_ONLY = "112-9431560-3308825"
NOT_DUE = "114-1175802-6648093"
SHIP_TODAY = "113-8846217-0093354"
SHIP_BY_PASSED = "111-2309958-7744162"
NO_NUMBER = "112-6057391-8862049"
WRONG_CARRIER = "114-7764025-1139480"
UNLISTED = "113-4418870-5520936"
TYPED_AS_OTHER = "112-0996347-2281745"
DUMMY = "111-5583206-9047713"
PRIME = "114-9902714-6635508"
FBA = "113-1180469-7726354"
MCF = "S01-4402217-8830961"
TWO_PARCELS = "112-4471086-3390528"
PARTLY = "111-8054413-2976601"
CANCELLED = "113-6093378-4418827"
CANADA = "701-3385546-9021184"
MEXICO = "702-7710265-5589340"
BRAZIL = "701-9926403-1175528"
NOT_UPLOADED = "112-5508812-3360949"
"""Left the warehouse, and Amazon does not know it."""
OTHER_NUMBER = "114-7720035-6619204"
"""The warehouse sent it under another number than Amazon has."""
AMAZON_AHEAD = "111-3367204-9945518"
"""Amazon calls it delivered, its carrier does not."""
CROSS_BORDER = "113-9051186-2274403"
"""From Shenzhen, with a number for each of its two carriers."""
FROM_CHINA = "112-8094417-6635290"
"""4PX sent it, another carrier delivers it, and 17TRACK tells of both."""
FEDEX = "114-6650913-2207748"
DHL = "304-2217764-9930215"
CANADA_POST = "702-5512908-3374416"
SURGE = (
    "112-2048817-6601934",
    "114-3370259-0048127",
    "111-9154402-7763380",
    "113-7728064-5519023",
    "112-6619530-8847261",
    "114-0093718-2256449",
)
UK = "203-5519048-7702316"
UK_ROYAL_MAIL = "206-8840371-4413952"
UK_DELIVERED = "204-1195027-6638840"
GERMANY_LATE = "303-4476910-8825137"
GERMANY_DENIED = "305-7730184-2219064"
GERMANY_PRIME = "302-9918460-5547723"
FRANCE_ADDRESS = "403-2208867-9914350"
FRANCE_CANCEL = "407-6651093-3380428"
SPAIN = "404-8817235-6602914"
SPAIN_REFUND = "405-3390718-1174620"
ITALY = "408-5524096-7738105"
NETHERLANDS = "406-1149382-8860573"
JAPAN = "249-7730561-4428190"
JAPAN_FBA = "503-2296648-9915074"
CHARGED_RIGHT = "112-2290471-6614038"
CHARGED_TWICE = ("113-5580213-4471906", "113-5580977-2093344")
"""Two orders of one buyer, sent in one parcel, each charged for shipping."""
CHARGE_UNCLEAR = "114-9017736-3356182"
CHARGE_PARTLY_BACK = "306-4419028-7735510"
OTHER_SELLER = "114-6648290-3317750"
OTHER_SELLER_LATE = "111-0087734-5526091"

SHOP = "brightnook.myshopify.com"
SHOP_TOKEN = "shpat_demo"
SHOP_MCF = "#10482"
"""Sold in the web shop, delivered by Amazon."""
SHOP_LATE = "#10490"
"""Its buyer writes without naming it."""
SHOP_BROKEN = "#10468"
SHOP_WAITING = "#10496"
SHOP_BUYER = "jonas.weidner@post.example"

VEEQO_KEY = "veeqo-key"
SHIPSTATION_KEYS = ("ss-key", "ss-secret")
LINGXING_APP = ("ak_demo012345678", "lingxing-secret")

SHELF = ("Brightnook Floating Oak Shelf, 24 in, Set of 2", "B0DEMOSHLF", "BN-SHELF-24")
LAMP = ("Brightnook Brass Desk Lamp with Dimmer", "B0DEMOLAMP", "BN-LAMP-BR")
KETTLE = ("Brightnook Gooseneck Kettle, 0.9 L, Matte Black", "B0DEMOKTTL", "BN-KTTL-BK")
BLANKET = ("Brightnook Weighted Blanket, 15 lb, Sage", "B0DEMOBLKT", "BN-BLKT-15")
MIRROR = ("Brightnook Arched Wall Mirror, 30 x 20 in", "B0DEMOMIRR", "BN-MIRR-30")
CHAIR = ("Brightnook Ergonomic Office Chair, Graphite", "B0DEMOCHAR", "BN-CHAIR-GR")
HOOKS = ("Brightnook Wall Hooks, Walnut, Pack of 6", "B0DEMOHOOK", "BN-HOOK-6")
VASE = ("Brightnook Ribbed Glass Vase, Amber", "B0DEMOVASE", "BN-VASE-AM")
BY_LANGUAGE = {
    "DE": {
        LAMP: "Brightnook Schreibtischlampe Messing, dimmbar",
        KETTLE: "Brightnook Schwanenhals-Wasserkocher 0,9 l",
    },
    "FR": {VASE: "Brightnook Vase en verre côtelé, ambre", LAMP: "Brightnook Lampe de bureau en laiton"},
    "ES": {
        BLANKET: "Brightnook Manta con peso, 7 kg, verde salvia",
        VASE: "Brightnook Jarrón de vidrio, ámbar",
    },
    "IT": {MIRROR: "Brightnook Specchio da parete ad arco"},
    "NL": {HOOKS: "Brightnook Wandhaken, walnoot, set van 6"},
    "JP": {KETTLE: "Brightnook 細口ケトル 0.9L マットブラック", HOOKS: "Brightnook ウォールフック 6個"},
    "MX": {LAMP: "Brightnook Lámpara de escritorio de latón"},
    "BR": {KETTLE: "Brightnook Chaleira bico de ganso 0,9 L"},
}
