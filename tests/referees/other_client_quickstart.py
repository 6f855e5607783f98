"""The quickstart with a client that another generator made of the same document; nothing of ours is imported.

It is run by test_openapi_generator_client.py, with the generated package on its path and the sandbox's settings in the environment. Each
line it prints is a step that was done.
"""

import json
import os
from datetime import date
from functools import partial

import other_venio as venio
from other_venio.rest import ApiException

configuration = venio.Configuration(
    host=os.environ["GOFIVE_BASE_URL"], api_key={"SubscriptionKey": os.environ["GOFIVE_SUBSCRIPTION_KEY"]}, retries=0
)
with venio.ApiClient(configuration) as http:
    token = venio.AuthenticationAPIApi(http).authentication_create_token(
        grant_type="client_credentials", client_id=os.environ["GOFIVE_CLIENT_ID"], client_secret=os.environ["GOFIVE_CLIENT_SECRET"]
    )
    configuration.access_token = token.access_token.get_secret_value()
    print(f"token for {token.expires_in} s")

    # What creating answers is not documented, so that client gives the JSON as it is, as ours does.
    customer = venio.CustomerApi(http).customers_create_or_update(
        venio.CustomerUpsertRequest(customer_name="Papaya Example Trading", customer_state=2)
    )
    code = customer["data"]["customerCode"]
    assert venio.CustomerApi(http).customers_get(code).data["customerCode"] == code
    print(f"customer {code}")

    # It knows no date format but OpenAPI's own two, so the moments are text.
    deal = venio.DealApi(http).deals_create(
        venio.DealCreateRequest(
            customer_codes=[code],
            board_id=1,
            deal_name="Twelve tables",
            probability=60,
            deal_value=24_000,
            deal_date="2026-03-31T09:30:00+0700",
            expected_close_date="2026-04-30T09:30:00+0700",
            assign_to="S001",
        )
    )
    print(f"deal {deal['data']['value']['dealNo']}")

    quotations = venio.QuotationApi(http)
    quotation = quotations.quotations_create_or_update(
        venio.QuotationUpsertRequest(
            quotation_subject="Tables",
            quotation_date=date(2026, 3, 31),
            quotation_valid_until=date(2026, 4, 30),
            quotation_status=4,
            customer_code=code,
            staff_code="S001",
            vat_calculation=True,
            quotation_details=[venio.QuotationLineInput(product_code="TABLE-01", price=2_000, qty=12, vat_tax_value=7)],
        )
    )
    number = quotation["data"]["quotationNo"]
    read = quotations.quotations_get(number).data
    assert (read.customer_code, len(read.quotation_details)) == (code, 1)
    print(f"quotation {number}")

    # Its model of this answer has the documented status only; the order's number stands in the JSON.
    convert = partial(
        quotations.quotations_convert_to_sales_order_without_preload_content,
        quotation_no=number,
        quotation_convert_request=venio.QuotationConvertRequest(QuotationNo=number),
    )
    converted = json.loads(convert().data)
    order = venio.SalesOrderApi(http).sales_orders_get(converted["data"]["salesOrderNo"]).data
    assert (order.customer_code, order.grand_total, len(order.salesorder_details)) == (code, 25_680, 1)
    print(f"order {order.sales_order_no}")

    assert json.loads(convert().data)["status"]["code"] == "4001"
    print("refused a second time")

    configuration.access_token = "nobody's"
    try:
        venio.CustomerApi(http).customers_get(code)
    except ApiException as error:
        print(f"HTTP {error.status} without a token")
