# Made from the spec by `make generate`; changes here are lost.
"""Models of the Venio API: what is sent and what is read. A model is loaded when it is first used."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .access_token import AccessToken
    from .activity import Activity
    from .case_create_request import CaseCreateRequest
    from .case_type import CaseType
    from .case_update_request import CaseUpdateRequest
    from .chat_message_request import ChatMessageRequest
    from .contract import Contract
    from .contract_service_input import ContractServiceInput
    from .contract_status import ContractStatus
    from .contract_upsert_request import ContractUpsertRequest
    from .custom_field_input import CustomFieldInput
    from .customer import Customer
    from .customer_address_input import CustomerAddressInput
    from .customer_address_type import CustomerAddressType
    from .customer_classification import CustomerClassification
    from .customer_contact_input import CustomerContactInput
    from .customer_enquiry_request import CustomerEnquiryRequest
    from .customer_event import CustomerEvent
    from .customer_event_create_request import CustomerEventCreateRequest
    from .customer_event_filter_request import CustomerEventFilterRequest
    from .customer_event_type import CustomerEventType
    from .customer_event_update_request import CustomerEventUpdateRequest
    from .customer_gender import CustomerGender
    from .customer_group import CustomerGroup
    from .customer_marital_status import CustomerMaritalStatus
    from .customer_satisfaction_request import CustomerSatisfactionRequest
    from .customer_state import CustomerState
    from .customer_status import CustomerStatus
    from .customer_type import CustomerType
    from .customer_upsert_request import CustomerUpsertRequest
    from .deal import Deal
    from .deal_create_request import DealCreateRequest
    from .deal_enquiry_request import DealEnquiryRequest
    from .deal_record import DealRecord
    from .deal_summary import DealSummary
    from .deal_update_request import DealUpdateRequest
    from .employee import Employee
    from .employee_enquiry_request import EmployeeEnquiryRequest
    from .employee_summary import EmployeeSummary
    from .employee_upsert_request import EmployeeUpsertRequest
    from .expense import Expense
    from .expense_activity_log import ExpenseActivityLog
    from .expense_activity_user import ExpenseActivityUser
    from .expense_attachment import ExpenseAttachment
    from .expense_attachment_input import ExpenseAttachmentInput
    from .expense_attachment_type import ExpenseAttachmentType
    from .expense_create_request import ExpenseCreateRequest
    from .expense_enquiry_request import ExpenseEnquiryRequest
    from .expense_line import ExpenseLine
    from .expense_line_input import ExpenseLineInput
    from .expense_state import ExpenseState
    from .expense_status_group import ExpenseStatusGroup
    from .expense_summary import ExpenseSummary
    from .expense_type import ExpenseType
    from .expense_update_details_input import ExpenseUpdateDetailsInput
    from .expense_update_request import ExpenseUpdateRequest
    from .installment_status_input import InstallmentStatusInput
    from .lead_status import LeadStatus
    from .legacy_customer_type import LegacyCustomerType
    from .payments_update_request import PaymentsUpdateRequest
    from .product import Product
    from .product_filter_request import ProductFilterRequest
    from .product_input import ProductInput
    from .product_list_request import ProductListRequest
    from .product_price_input import ProductPriceInput
    from .product_serial_verification_request import ProductSerialVerificationRequest
    from .product_stock_input import ProductStockInput
    from .product_summary import ProductSummary
    from .product_upsert_request import ProductUpsertRequest
    from .product_variant_attribute_input import ProductVariantAttributeInput
    from .product_variant_input import ProductVariantInput
    from .product_variant_price_input import ProductVariantPriceInput
    from .quotation import Quotation
    from .quotation_convert_request import QuotationConvertRequest
    from .quotation_enquiry_request import QuotationEnquiryRequest
    from .quotation_line import QuotationLine
    from .quotation_line_input import QuotationLineInput
    from .quotation_status import QuotationStatus
    from .quotation_upsert_request import QuotationUpsertRequest
    from .sales_order import SalesOrder
    from .sales_order_attachment import SalesOrderAttachment
    from .sales_order_customer import SalesOrderCustomer
    from .sales_order_customer_address import SalesOrderCustomerAddress
    from .sales_order_customer_interest import SalesOrderCustomerInterest
    from .sales_order_line import SalesOrderLine
    from .sales_order_line_input import SalesOrderLineInput
    from .sales_order_record import SalesOrderRecord
    from .sales_order_reject_request import SalesOrderRejectRequest
    from .sales_order_status import SalesOrderStatus
    from .sales_order_upsert_request import SalesOrderUpsertRequest
    from .sales_order_user import SalesOrderUser
    from .satisfaction_source_type import SatisfactionSourceType
    from .service_agreement_upsert_request import ServiceAgreementUpsertRequest
    from .service_frequency import ServiceFrequency
    from .social_accounts_input import SocialAccountsInput
    from .stock_update_result import StockUpdateResult
    from .token_request import TokenRequest

_MODULES: dict[str, str] = {
    "AccessToken": "access_token",
    "Activity": "activity",
    "CaseCreateRequest": "case_create_request",
    "CaseType": "case_type",
    "CaseUpdateRequest": "case_update_request",
    "ChatMessageRequest": "chat_message_request",
    "Contract": "contract",
    "ContractServiceInput": "contract_service_input",
    "ContractStatus": "contract_status",
    "ContractUpsertRequest": "contract_upsert_request",
    "CustomFieldInput": "custom_field_input",
    "Customer": "customer",
    "CustomerAddressInput": "customer_address_input",
    "CustomerAddressType": "customer_address_type",
    "CustomerClassification": "customer_classification",
    "CustomerContactInput": "customer_contact_input",
    "CustomerEnquiryRequest": "customer_enquiry_request",
    "CustomerEvent": "customer_event",
    "CustomerEventCreateRequest": "customer_event_create_request",
    "CustomerEventFilterRequest": "customer_event_filter_request",
    "CustomerEventType": "customer_event_type",
    "CustomerEventUpdateRequest": "customer_event_update_request",
    "CustomerGender": "customer_gender",
    "CustomerGroup": "customer_group",
    "CustomerMaritalStatus": "customer_marital_status",
    "CustomerSatisfactionRequest": "customer_satisfaction_request",
    "CustomerState": "customer_state",
    "CustomerStatus": "customer_status",
    "CustomerType": "customer_type",
    "CustomerUpsertRequest": "customer_upsert_request",
    "Deal": "deal",
    "DealCreateRequest": "deal_create_request",
    "DealEnquiryRequest": "deal_enquiry_request",
    "DealRecord": "deal_record",
    "DealSummary": "deal_summary",
    "DealUpdateRequest": "deal_update_request",
    "Employee": "employee",
    "EmployeeEnquiryRequest": "employee_enquiry_request",
    "EmployeeSummary": "employee_summary",
    "EmployeeUpsertRequest": "employee_upsert_request",
    "Expense": "expense",
    "ExpenseActivityLog": "expense_activity_log",
    "ExpenseActivityUser": "expense_activity_user",
    "ExpenseAttachment": "expense_attachment",
    "ExpenseAttachmentInput": "expense_attachment_input",
    "ExpenseAttachmentType": "expense_attachment_type",
    "ExpenseCreateRequest": "expense_create_request",
    "ExpenseEnquiryRequest": "expense_enquiry_request",
    "ExpenseLine": "expense_line",
    "ExpenseLineInput": "expense_line_input",
    "ExpenseState": "expense_state",
    "ExpenseStatusGroup": "expense_status_group",
    "ExpenseSummary": "expense_summary",
    "ExpenseType": "expense_type",
    "ExpenseUpdateDetailsInput": "expense_update_details_input",
    "ExpenseUpdateRequest": "expense_update_request",
    "InstallmentStatusInput": "installment_status_input",
    "LeadStatus": "lead_status",
    "LegacyCustomerType": "legacy_customer_type",
    "PaymentsUpdateRequest": "payments_update_request",
    "Product": "product",
    "ProductFilterRequest": "product_filter_request",
    "ProductInput": "product_input",
    "ProductListRequest": "product_list_request",
    "ProductPriceInput": "product_price_input",
    "ProductSerialVerificationRequest": "product_serial_verification_request",
    "ProductStockInput": "product_stock_input",
    "ProductSummary": "product_summary",
    "ProductUpsertRequest": "product_upsert_request",
    "ProductVariantAttributeInput": "product_variant_attribute_input",
    "ProductVariantInput": "product_variant_input",
    "ProductVariantPriceInput": "product_variant_price_input",
    "Quotation": "quotation",
    "QuotationConvertRequest": "quotation_convert_request",
    "QuotationEnquiryRequest": "quotation_enquiry_request",
    "QuotationLine": "quotation_line",
    "QuotationLineInput": "quotation_line_input",
    "QuotationStatus": "quotation_status",
    "QuotationUpsertRequest": "quotation_upsert_request",
    "SalesOrder": "sales_order",
    "SalesOrderAttachment": "sales_order_attachment",
    "SalesOrderCustomer": "sales_order_customer",
    "SalesOrderCustomerAddress": "sales_order_customer_address",
    "SalesOrderCustomerInterest": "sales_order_customer_interest",
    "SalesOrderLine": "sales_order_line",
    "SalesOrderLineInput": "sales_order_line_input",
    "SalesOrderRecord": "sales_order_record",
    "SalesOrderRejectRequest": "sales_order_reject_request",
    "SalesOrderStatus": "sales_order_status",
    "SalesOrderUpsertRequest": "sales_order_upsert_request",
    "SalesOrderUser": "sales_order_user",
    "SatisfactionSourceType": "satisfaction_source_type",
    "ServiceAgreementUpsertRequest": "service_agreement_upsert_request",
    "ServiceFrequency": "service_frequency",
    "SocialAccountsInput": "social_accounts_input",
    "StockUpdateResult": "stock_update_result",
    "TokenRequest": "token_request",
}

__all__: list[str] = [
    "AccessToken",
    "Activity",
    "CaseCreateRequest",
    "CaseType",
    "CaseUpdateRequest",
    "ChatMessageRequest",
    "Contract",
    "ContractServiceInput",
    "ContractStatus",
    "ContractUpsertRequest",
    "CustomFieldInput",
    "Customer",
    "CustomerAddressInput",
    "CustomerAddressType",
    "CustomerClassification",
    "CustomerContactInput",
    "CustomerEnquiryRequest",
    "CustomerEvent",
    "CustomerEventCreateRequest",
    "CustomerEventFilterRequest",
    "CustomerEventType",
    "CustomerEventUpdateRequest",
    "CustomerGender",
    "CustomerGroup",
    "CustomerMaritalStatus",
    "CustomerSatisfactionRequest",
    "CustomerState",
    "CustomerStatus",
    "CustomerType",
    "CustomerUpsertRequest",
    "Deal",
    "DealCreateRequest",
    "DealEnquiryRequest",
    "DealRecord",
    "DealSummary",
    "DealUpdateRequest",
    "Employee",
    "EmployeeEnquiryRequest",
    "EmployeeSummary",
    "EmployeeUpsertRequest",
    "Expense",
    "ExpenseActivityLog",
    "ExpenseActivityUser",
    "ExpenseAttachment",
    "ExpenseAttachmentInput",
    "ExpenseAttachmentType",
    "ExpenseCreateRequest",
    "ExpenseEnquiryRequest",
    "ExpenseLine",
    "ExpenseLineInput",
    "ExpenseState",
    "ExpenseStatusGroup",
    "ExpenseSummary",
    "ExpenseType",
    "ExpenseUpdateDetailsInput",
    "ExpenseUpdateRequest",
    "InstallmentStatusInput",
    "LeadStatus",
    "LegacyCustomerType",
    "PaymentsUpdateRequest",
    "Product",
    "ProductFilterRequest",
    "ProductInput",
    "ProductListRequest",
    "ProductPriceInput",
    "ProductSerialVerificationRequest",
    "ProductStockInput",
    "ProductSummary",
    "ProductUpsertRequest",
    "ProductVariantAttributeInput",
    "ProductVariantInput",
    "ProductVariantPriceInput",
    "Quotation",
    "QuotationConvertRequest",
    "QuotationEnquiryRequest",
    "QuotationLine",
    "QuotationLineInput",
    "QuotationStatus",
    "QuotationUpsertRequest",
    "SalesOrder",
    "SalesOrderAttachment",
    "SalesOrderCustomer",
    "SalesOrderCustomerAddress",
    "SalesOrderCustomerInterest",
    "SalesOrderLine",
    "SalesOrderLineInput",
    "SalesOrderRecord",
    "SalesOrderRejectRequest",
    "SalesOrderStatus",
    "SalesOrderUpsertRequest",
    "SalesOrderUser",
    "SatisfactionSourceType",
    "ServiceAgreementUpsertRequest",
    "ServiceFrequency",
    "SocialAccountsInput",
    "StockUpdateResult",
    "TokenRequest",
]


if not TYPE_CHECKING:  # to a type checker a module with __getattr__ has every name

    def __getattr__(name: str) -> Any:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(importlib.import_module(f".{module}", __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return __all__
