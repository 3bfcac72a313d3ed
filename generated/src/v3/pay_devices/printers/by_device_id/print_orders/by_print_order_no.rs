//! 查询订单 · `GET /v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`
//!
//! Generated from docs/openapi/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}.md by `cargo xtask regen`; do not edit.

/// Queries a receipt printer's print order and its state by print order number.
///
/// 按打印单号查询小票打印机的打印订单及其状态。
///
/// `GET /v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`
///
/// 查询订单 / Query a print order · feature `v3-pay-devices` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::pay_devices::printers::by_device_id::print_orders::by_print_order_no::get;
///
/// let request = get("JXPRN26061800021", "DY20260618103615001");
/// ```
#[doc(alias = "查询订单")]
#[doc(alias = "/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}")]
#[doc(alias = "get_v3_pay_devices_printers_device_id_print_orders_print_order_no")]
#[doc(alias = "询订单")]
#[doc(alias = "订单")]
#[doc(alias = "Query a print order")]
#[doc(alias = "print order")]
#[doc(alias = "order")]
pub fn get(
    device_id: impl Into<String>,
    print_order_no: impl Into<String>,
) -> get::Request {
    get::Request::new([device_id.into(), print_order_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询订单. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }

        /// Sets what happens if required fields are missing, for this request only.
        pub fn check_required(self, check: Check) -> Self {
            Self(self.0.check_required(check))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "get_v3_pay_devices_printers_device_id_print_orders_print_order_no",
            Method::Get,
            "/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询订单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 打印单号 / Print order number
        pub print_order_no: Option<String>,
        /// 模板ID / Template ID
        pub template_id: Option<String>,
        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Format: `uri`.
        pub notify_url: Option<String>,
        /// 打印状态 / State of the print job
        pub print_state: Option<response::PrintState>,
        /// 打印状态描述 / Description of the print state
        pub print_state_description: Option<String>,
        /// 模板变量列表 / Variables filled into the template
        pub variable_list: Vec<response::VariableList>,
        /// 表格变量列表 / Table variables
        pub table_list: Vec<response::TableList>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        print_order_no = "print_order_no",
        template_id = "template_id",
        notify_url = "notify_url",
        print_state = "print_state",
        print_state_description = "print_state_description",
        variable_list = "variable_list",
        table_list = "table_list",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 打印状态 / State of the print job
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum PrintState {
            /// 等待打印 / Waiting to be printed
            ///
            /// `PRINT_STATE_WAIT`
            PrintStateWait,
            /// 打印成功 / Printed
            ///
            /// `PRINT_STATE_SUCCESS`
            PrintStateSuccess,
            /// 打印失败 / Printing failed
            ///
            /// `PRINT_STATE_FAIL`
            PrintStateFail,
            /// 已缓存待打印 / Cached for printing
            ///
            /// `PRINT_STATE_CACHED`
            PrintStateCached,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            PrintState,
            PrintStateWait = "PRINT_STATE_WAIT",
            PrintStateSuccess = "PRINT_STATE_SUCCESS",
            PrintStateFail = "PRINT_STATE_FAIL",
            PrintStateCached = "PRINT_STATE_CACHED",
        );

        /// 模板变量列表 / Variables filled into the template
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct VariableList {
            /// 键名（Key字段） / Key name of the entry
            pub key: Option<String>,
            /// 字段值 / Value of the field
            pub value: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            VariableList,
            key = "key",
            value = "value",
        );

        /// 表格变量列表 / Table variables
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct TableList {
            /// 键名（Key字段） / Key name of the entry
            pub key: Option<String>,
            /// 变量值行列表 / Rows of values printed in the table
            pub row_list: Vec<RowList>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            TableList,
            key = "key",
            row_list = "row_list",
        );

        /// 变量值行列表 / Rows of values printed in the table
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RowList {
            /// 打印行的值列表 / Values of the printed row
            pub cell_list: Vec<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            RowList,
            cell_list = "cell_list",
        );
    }
}
