"""What is asked and answered in all measurements; made up, and the same for every contender."""

from __future__ import annotations

import datetime
import json
from typing import Any

TOKEN = "bench-token-0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
CLIENT_ID = "bench-client"
CLIENT_SECRET = "bench-secret"
SUBSCRIPTION_KEY = "0123456789abcdef0123456789abcdef"
KEY_HEADER = "Ocp-Apim-Subscription-Key"
TOKEN_PATH = "/authorization/connect/token"

ENQUIRY_PATH = "/v1/Employees/Enquiry"
ORDER_NO = "SO26110001"
ORDER_PATH = f"/v2/salesorder/{ORDER_NO}"
LINES = 10
PAGE = 100

TOKEN_ANSWER = json.dumps({"access_token": TOKEN, "expires_in": 3600, "token_type": "Bearer", "scope": "openapi"}).encode()


def enquiry(rows: int, skip: int = 0) -> dict[str, Any]:
    """Body that asks for a page of employees."""
    return {"keyWord": "", "skip": skip, "pageLength": rows}


def employee(number: int) -> dict[str, Any]:
    """A row of the enquiry."""
    return {
        "userId": f"00000000-0000-4000-8000-{number:012}",
        "staffCode": f"EX{number:07}",
        "fullname": f"Example Person {number}",
        "role": "Sales representative",
        "pictureUrl": f"https://pictures.example/{number}.png",
    }


def line(number: int) -> dict[str, Any]:
    """A line of a sales order."""
    return {
        "productCode": f"P{number:05}",
        "productName": f"Example product {number}",
        "price": 1250.5,
        "qty": 4.0,
        "productUnitName": "piece",
        "productDescription": "A product that was made up to be measured",
        "discountValue": 2.5,
        "totalPrice": 4876.95,
        "discountType": True,
        "vatTaxValue": 7.0,
        "whtTaxValue": None,
        "unitId": 1,
        "isShipping": True,
        "warehouseCode": "MAIN",
    }


ORDER: dict[str, Any] = {
    "salesOrderSubject": "Example order",
    "customerCode": "C000349",
    "customerId": 349,
    "salesOrderNo": ORDER_NO,
    "salesOrderStatus": 1,
    "salesOrderDate": "2026-11-02T00:00:00+0700",
    "recipientName": "Mango Example Trading",
    "recipientAddress": "1 Example Road, Bangkok",
    "headerTemplateId": 1,
    "salesorderDetails": [line(number) for number in range(LINES)],
    "discountName": "",
    "discountValue": 0.0,
    "discountType": False,
    "paymentTerm": "30 days",
    "remark": "ตัวอย่าง",
    "staffCode": "EX0000001",
    "salesOrderNote": "",
    "vatCalculation": True,
    "subTotal": 48769.5,
    "subTotalWithDiscount": 48769.5,
    "totalVat": 3413.87,
    "grandTotal": 52183.37,
    "currencyCode": "THB",
}
ORDER_ANSWER = json.dumps({"status": {"code": "1000", "description": "Success"}, "data": ORDER}, ensure_ascii=False).encode()

ORDER_DATE = datetime.date(2026, 11, 2)
ORDER_FIELDS: dict[str, Any] = {
    "sales_order_subject": "Example order",
    "customer_code": "C000349",
    "sales_order_status": 1,
    "staff_code": "EX0000001",
    "vat_calculation": True,
    "contact_id": 12,
    "currency_code": "THB",
    "recipient_name": "Mango Example Trading",
    "recipient_address": "1 Example Road, Bangkok",
    "payment_term": "30 days",
    "remark": "ตัวอย่าง",
}
"""Arguments of the request model that creates the order, without its date and its lines; all contenders name them alike."""


def line_fields(number: int) -> dict[str, Any]:
    """Arguments of the request model of a line."""
    return {
        "product_code": f"P{number:05}",
        "qty": 4.0,
        "price": 1250.5,
        "product_name": f"Example product {number}",
        "product_description": "A product that was made up to be measured",
        "product_unit_name": "piece",
        "discount_value": 2.5,
        "discount_type": True,
        "vat_tax_value": 7.0,
    }


def page_answer(rows: list[dict[str, Any]]) -> bytes:
    """Answer with a page of employees."""
    return json.dumps({"data": {"value": rows}}).encode()


def headers() -> dict[str, str]:
    """What the bare clients send with each call: the same as gofive."""
    return {
        "Accept": "application/json",
        "Accept-Encoding": "gzip, deflate",
        "User-Agent": "gofive-python/bench",
        "Authorization": f"Bearer {TOKEN}",
        KEY_HEADER: SUBSCRIPTION_KEY,
    }
