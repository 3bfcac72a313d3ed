//! 刷脸用户信息查询接口 · `GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`, `PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
//!
//! Generated from docs/openapi/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}.md by `cargo xtask regen`; do not edit.

/// Queries a face payment user of an organization by the merchant's user ID.
///
/// 按商户侧用户ID查询机构下某个刷脸用户的信息。
///
/// `GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
///
/// 刷脸用户信息查询接口 / Query a face payment user · official page: [face payment](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html) · feature `v3-offlinefacemch` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::offlinefacemch::organizations::by_organization_id::users::out_user_id::by_out_user_id::get;
///
/// let request = get("2026031700184", "STU20260305");
/// ```
#[doc(alias = "刷脸用户信息查询接口")]
#[doc(
    alias = "/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}"
)]
#[doc(
    alias = "get_v3_offlinefacemch_organizations_organization_id_users_out_user_id_out_user_id"
)]
#[doc(alias = "脸用户信息查询接口")]
#[doc(alias = "用户信息查询接口")]
#[doc(alias = "户信息查询接口")]
#[doc(alias = "信息查询接口")]
#[doc(alias = "息查询接口")]
#[doc(alias = "查询接口")]
#[doc(alias = "询接口")]
#[doc(alias = "接口")]
#[doc(alias = "Query a face payment user")]
#[doc(alias = "face payment user")]
#[doc(alias = "payment user")]
#[doc(alias = "user")]
pub fn get(
    organization_id: impl Into<String>,
    out_user_id: impl Into<String>,
) -> get::Request {
    get::Request::new([organization_id.into(), out_user_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 刷脸用户信息查询接口. Created by [`get()`](super::get()).
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
            "get_v3_offlinefacemch_organizations_organization_id_users_out_user_id_out_user_id",
            Method::Get,
            "/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 刷脸用户信息查询接口.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 刷脸用户ID / User ID in face payment
        pub use_id: Option<String>,
        /// 商户侧刷脸用户ID / Merchant's ID of the face payment user
        pub out_user_id: Option<String>,
        /// 机构ID / ID of the institution (organization)
        pub organization_id: Option<String>,
        /// 用户姓名 / Real name of the user or payee
        pub user_name: Option<String>,
        /// 用户类型 / Type of user
        pub user_type: Option<response::UserType>,
        /// 学生信息 / Student's details
        pub student_info: Option<response::StudentInfo>,
        /// 职工信息 / Staff member's details
        pub staff_info: Option<response::StaffInfo>,
        /// 状态 / State
        pub status: Option<response::Status>,
        /// 协议（签约）状态 / Contract's state
        pub contract_state: Option<response::ContractState>,
        /// 人脸图片是否已上传成功 / Whether the face image was uploaded
        pub face_image_ok: Option<bool>,
        /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
        pub contract_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        use_id = "use_id",
        out_user_id = "out_user_id",
        organization_id = "organization_id",
        user_name = "user_name",
        user_type = "user_type",
        student_info = "student_info",
        staff_info = "staff_info",
        status = "status",
        contract_state = "contract_state",
        face_image_ok = "face_image_ok",
        contract_id = "contract_id",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 用户类型 / Type of user
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum UserType {
            /// 学生 / Student
            ///
            /// `STUDENT`
            Student,
            /// 教职工 / School staff
            ///
            /// `STUFF`
            Stuff,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            UserType,
            Student = "STUDENT",
            Stuff = "STUFF",
        );

        /// 学生信息 / Student's details
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StudentInfo {
            /// 班级名称 / Class's name
            pub class_name: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            StudentInfo,
            class_name = "class_name",
        );

        /// 职工信息 / Staff member's details
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StaffInfo {
            /// 职业 / Occupation
            pub occupation: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            StaffInfo,
            occupation = "occupation",
        );

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// 正常 / Normal
            ///
            /// `NORMAL`
            Normal,
            /// 未接入或已停用 / Not connected or disabled
            ///
            /// `DISABLED`
            Disabled,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Status,
            Normal = "NORMAL",
            Disabled = "DISABLED",
        );

        /// 协议（签约）状态 / Contract's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ContractState {
            /// 未签约 / Not signed
            ///
            /// `NOT_CONTRACTED`
            NotContracted,
            /// 已解约 / Terminated
            ///
            /// `TERMINATED`
            Terminated,
            /// 已签约 / Signed
            ///
            /// `CONTRACTED`
            Contracted,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ContractState,
            NotContracted = "NOT_CONTRACTED",
            Terminated = "TERMINATED",
            Contracted = "CONTRACTED",
        );
    }
}

/// Modifies a face payment user's details, such as name, class or phone number.
///
/// 修改刷脸用户的资料，如姓名、班级或手机号。
///
/// `PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
///
/// 刷脸用户信息修改接口 / Modify a face payment user · official page: [face payment](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html) · feature `v3-offlinefacemch` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::offlinefacemch::organizations::by_organization_id::users::out_user_id::by_out_user_id::patch;
///
/// let request = patch("2026031700184", "STU20260305")
///     .user_name("李雷")
///     .user_type(patch::UserType::Student)
///     .student_info(patch::StudentInfo::default().class_name("三年级二班"))
///     .status(patch::Status::Normal)
///     .phone("15400000001");
/// ```
#[doc(alias = "刷脸用户信息修改接口")]
#[doc(
    alias = "/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}"
)]
#[doc(
    alias = "patch_v3_offlinefacemch_organizations_organization_id_users_out_user_id_out_user_id"
)]
#[doc(alias = "脸用户信息修改接口")]
#[doc(alias = "用户信息修改接口")]
#[doc(alias = "户信息修改接口")]
#[doc(alias = "信息修改接口")]
#[doc(alias = "息修改接口")]
#[doc(alias = "修改接口")]
#[doc(alias = "改接口")]
#[doc(alias = "接口")]
#[doc(alias = "Modify a face payment user")]
#[doc(alias = "face payment user")]
#[doc(alias = "payment user")]
#[doc(alias = "user")]
pub fn patch(
    organization_id: impl Into<String>,
    out_user_id: impl Into<String>,
) -> patch::Request {
    patch::Request::new([organization_id.into(), out_user_id.into()])
}

/// Types of [`patch()`].
pub mod patch {
    use crate::__codegen::*;

    /// Request for 刷脸用户信息修改接口. Created by [`patch()`](super::patch()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 用户姓名 / Real name of the user or payee
        ///
        /// Encrypted by the client.
        pub fn user_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("user_name", value.into()))
        }

        /// 用户类型 / Type of user
        pub fn user_type(self, value: impl Into<UserType>) -> Self {
            Self(self.0.body("user_type", value.into()))
        }

        /// 学生信息 / Student's details
        pub fn student_info(self, value: StudentInfo) -> Self {
            Self(self.0.body("student_info", value))
        }

        /// 职工信息 / Staff member's details
        pub fn staff_info(self, value: StaffInfo) -> Self {
            Self(self.0.body("staff_info", value))
        }

        /// 状态 / State
        pub fn status(self, value: impl Into<Status>) -> Self {
            Self(self.0.body("status", value.into()))
        }

        /// 电话号码 / Phone number
        ///
        /// Encrypted by the client.
        pub fn phone(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("phone", value.into()))
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
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "patch_v3_offlinefacemch_organizations_organization_id_users_out_user_id_out_user_id",
                Method::Patch,
                "/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .request(
                &[
                    ("/body/user_name", FieldEncoding::RsaOaep),
                    ("/body/phone", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 用户类型 / Type of user
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum UserType {
        /// 学生 / Student
        ///
        /// `STUDENT`
        Student,
        /// 教职工 / School staff
        ///
        /// `STUFF`
        Stuff,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        UserType,
        Student = "STUDENT",
        Stuff = "STUFF",
    );

    /// 学生信息 / Student's details
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct StudentInfo(ObjectBuilder);

    impl StudentInfo {
        /// 班级名称 / Class's name
        pub fn class_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("class_name", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StudentInfo);

    /// 职工信息 / Staff member's details
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct StaffInfo(ObjectBuilder);

    impl StaffInfo {
        /// 职业 / Occupation
        pub fn occupation(self, value: impl Into<String>) -> Self {
            Self(self.0.set("occupation", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StaffInfo);

    /// 状态 / State
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Status {
        /// 正常 / Normal
        ///
        /// `NORMAL`
        Normal,
        /// 未接入或已停用 / Not connected or disabled
        ///
        /// `DISABLED`
        Disabled,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Status,
        Normal = "NORMAL",
        Disabled = "DISABLED",
    );
}
