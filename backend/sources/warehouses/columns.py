"""Which column is which: header names of warehouse files in English and Chinese."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

ORDER_ID: Final = "order_id"
CARRIER: Final = "carrier"
NUMBER: Final = "tracking_number"
WAYBILL: Final = "waybill_number"
LAST_MILE: Final = "last_mile_number"
SHIPPED_AT: Final = "shipped_at"
WAREHOUSE: Final = "warehouse"
LABEL_COST: Final = "label_cost"
CURRENCY: Final = "currency"
WEIGHT: Final = "weight"
SKU: Final = "sku"
QUANTITY: Final = "quantity"
ON_HAND: Final = "on_hand"
AS_OF: Final = "as_of"

ALIASES: Mapping[str, tuple[str, ...]] = {
    ORDER_ID: (
        "amazon order id|amazon order number|platform order id|platform order no|platform order number",
        "亚马逊订单号|亚马逊订单编号|平台单号|平台订单号|平台订单编号|店铺订单号",
        "order id|order number|order no|order|订单号|订单编号|订单id|訂單號|訂單編號",
        "merchant order id|reference|reference no|ref no|客户单号|参考号",
    ),
    CARRIER: (
        "carrier|carrier name|carrier code|courier|shipping carrier|shipping company|logistics provider",
        "logistics company|logistics|ship via",
        "物流商|物流公司|物流服务商|承运商|承运人|快递公司|快递|货代|物流渠道商|物流商名称|物流供应商|物流",
    ),
    NUMBER: (
        "tracking number|tracking no|tracking id|tracking|track number|tracking code|number",
        "跟踪号|跟踪单号|追踪号|追踪单号|物流跟踪号|物流单号|快递单号|物流追踪号|物流运单号|追蹤號",
    ),
    WAYBILL: (
        "waybill|waybill number|waybill no|awb|shipment number|consignment number",
        "运单号|运单编号|面单号|運單號|运单|头程单号",
    ),
    LAST_MILE: (
        "last mile number|last mile tracking number|last mile tracking|last mile|final mile tracking number",
        "local tracking number|尾程单号|尾程跟踪号|尾程运单号|末端单号|派送单号|本地派送单号|转单号",
    ),
    SHIPPED_AT: (
        "shipped at|ship date|shipped date|shipping date|shipment date|ship time|shipped|dispatched at",
        "dispatch date|shipped on|date shipped|fulfilled at",
        "发货时间|发货日期|出库时间|出库日期|发货|出货时间|出货日期|发运时间|發貨時間|出庫時間",
    ),
    WAREHOUSE: (
        "warehouse|warehouse name|warehouse code|ship from|fulfillment center",
        "仓库|仓库名称|仓库名|仓库代码|发货仓库|发货仓|出库仓库|倉庫",
    ),
    LABEL_COST: (
        "label cost|shipping cost|postage|freight|shipment cost|label price|postage cost|cost",
        "运费|物流费|物流费用|物流运费|实际运费|快递费|面单费用|运费金额|邮费|運費",
    ),
    CURRENCY: (
        "currency|currency code|cost currency|label cost currency",
        "币种|货币|运费币种|币别|幣種",
    ),
    WEIGHT: (
        "weight|package weight|parcel weight|gross weight",
        "重量|包裹重量|实际重量|毛重|称重重量|包裹实重",
    ),
    SKU: (
        "sku|seller sku|merchant sku|msku|item sku|stock keeping unit",
        "商品sku|产品sku|商品编码|货号|库存sku|卖家sku|产品编码|本地sku",
    ),
    QUANTITY: (
        "quantity|qty|item quantity|quantity shipped|shipped quantity|units|pcs",
        "数量|商品数量|产品数量|sku数量|发货数量|出库数量|數量",
    ),
    ON_HAND: (
        "on hand|on hand quantity|stock|stock on hand|available|available quantity|available stock|inventory",
        "qty on hand|quantity available|stock level",
        "库存|可用库存|库存数量|可用数量|现有库存|可售库存|在库数量|庫存|可用量",
    ),
    AS_OF: (
        "as of|stock as of|stock date|inventory date|snapshot time|updated at",
        "库存时间|库存日期|更新时间|统计时间|盘点时间|截止时间",
    ),
}
"""Each of our columns with the names that files give it, parted by ``|``; where a file has several, the name
that stands first here is taken: systems print their own order number beside the channel's."""

_UNITS: Mapping[str, str] = {
    **dict.fromkeys(("g", "gram", "grams", "克"), "g"),
    **dict.fromkeys(("kg", "kgs", "kilogram", "kilograms", "千克", "公斤"), "kg"),
    **dict.fromkeys(("oz", "ounce", "ounces", "盎司"), "oz"),
    **dict.fromkeys(("lb", "lbs", "pound", "pounds", "磅"), "lb"),
}
_BRACKETS = re.compile(r"[(\[【](.*?)[)\]】]")
_TAIL = re.compile(r"[^a-z]([a-z]{1,9})$")
_CODE = re.compile(r"[A-Z]{3}")


def plain(name: str) -> str:
    """A header name without case, spaces, punctuation, full-width forms and invisible signs."""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", name).casefold())


_BY_NAME: Mapping[str, tuple[str, int]] = {
    plain(name): (column, rank)
    for column, lines in ALIASES.items()
    for rank, name in enumerate([*(one for line in lines for one in line.split("|")), column])
}


@dataclass(frozen=True, slots=True)
class Column:
    """One column that we know: where it stands, and the unit or currency that its header names."""

    name: str
    place: int
    hint: str | None = None
    rank: int = 0


def unit_of(text: str) -> str | None:
    """``g``, ``kg``, ``oz`` or ``lb`` for a unit as people write it."""
    return _UNITS.get(plain(text))


def columns_of(header: Sequence[str]) -> tuple[Column, ...]:
    """The columns of ``header`` that we know, each once: the best name, then the first place wins."""
    found: dict[str, Column] = {}
    for place, title in enumerate(header):
        column = _column(title, place)
        if column is not None and (column.name not in found or column.rank < found[column.name].rank):
            found[column.name] = column
    return tuple(found.values())


def _column(title: str, place: int) -> Column | None:
    title = unicodedata.normalize("NFKC", title)
    exact = _BY_NAME.get(plain(title))
    if exact is not None:
        return Column(exact[0], place, rank=exact[1])
    # "重量(kg)", "Label cost (USD)", "weight_kg", "Freight EUR": the same name with its unit.
    bracket = _BRACKETS.search(title)
    tail = _TAIL.search(title.casefold())
    for base, hint in (
        (_BRACKETS.sub("", title), bracket[1] if bracket is not None else None),
        (title[: tail.start()], title[tail.start() + 1 :]) if tail is not None else (title, None),
    ):
        name, rank = _BY_NAME.get(plain(base), ("", 0))
        if hint is None or not name:
            continue
        if name == WEIGHT and unit_of(hint) is not None:
            return Column(name, place, unit_of(hint), rank)
        if name == LABEL_COST and _CODE.fullmatch(hint.strip().upper()):
            return Column(name, place, hint.strip().upper(), rank)
        if bracket is not None:
            return Column(name, place, rank=rank)
    return None
