"""From a new customer to a sales order, and what two kinds of failure look like.

Run it against the sandbox with `make demo`, or against your own account with the four GOFIVE_... variables set. It writes records, so
think twice before you point it at a company that is in use.
"""

from datetime import date, datetime, timedelta
from uuid import uuid4

from gofive import BusinessError, Gofive, SubscriptionKeyError
from gofive.venio import CustomerState, QuotationLineInput, QuotationStatus


def step(text: str) -> None:
    print(f"  • {text}")


with Gofive() as gofive:
    print(f"working with {gofive.base_url}")
    venio = gofive.venio

    # The docs don't show what a write answers, so its result is plain JSON, not a model.
    name = f"Mango Example Trading {uuid4().hex[:6]}"
    customer = venio.customers.create_or_update(customer_name=name, customer_state=CustomerState.PROSPECT)
    code = customer["customerCode"]
    step(f"customer {code} created: {name}")

    deal = venio.deals.create(
        customer_codes=[code],
        board_id=1,
        deal_name="Forty chairs for the new canteen",
        probability=60,
        deal_value=74_000,
        deal_date=datetime.now(),  # a naive time is Bangkok time
        expected_close_date=datetime.now() + timedelta(days=30),
        assign_to="S001",
    )
    step(f"deal {deal['dealNo']} opened: {deal['dealsName']}, {deal['dealsValue']:,.2f}")

    quotation = venio.quotations.create_or_update(
        quotation_subject="Chairs and delivery",
        quotation_date=date.today(),
        quotation_valid_until=date.today() + timedelta(days=30),
        quotation_status=QuotationStatus.SENT,
        customer_code=code,
        staff_code="S001",
        vat_calculation=True,  # prices exclude VAT
        quotation_details=[
            QuotationLineInput(product_code="CHAIR-01", product_name="Chair", price=1_850, qty=40, vat_tax_value=7),
            QuotationLineInput(product_code="DELIVERY", price=2_500, qty=1, discount_type=False, discount_value=500),
        ],
    )
    number = quotation["quotationNo"]
    step(f"quotation {number} sent: {quotation['grandTotal']:,.2f} with VAT")

    converted = venio.quotations.convert_to_sales_order(number)
    order = venio.sales_orders.get(converted["salesOrderNo"])
    step(f"sales order {order.sales_order_no} made of it: {order.grand_total:,.2f} for {order.customer_code}")
    for line in order.salesorder_details or []:
        step(f"    {line.qty:>5g} x {line.product_code:<10} {line.total_price:>12,.2f}")

    print("When the business says no:")
    try:
        venio.quotations.convert_to_sales_order(number)
    except BusinessError as error:
        step(f"{type(error).__name__} {error.code}: {error.description}")

print("When the subscription key is wrong:")
try:
    with Gofive(subscription_key="0" * 32) as stranger:
        stranger.venio.customers.get(code)
except SubscriptionKeyError as error:
    step(f"{type(error).__name__} (HTTP {error.http_status}): a new token would not help, so none was tried")
