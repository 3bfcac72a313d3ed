//! 刷脸用户信息查询接口 · `GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`, `PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
//!
//! Generated from docs/openapi/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}.md by `cargo xtask regen`; do not edit.

/// 刷脸用户信息查询接口
///
/// `GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
///
/// 刷脸用户信息查询接口 · [official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html) · feature `v3-offlinefacemch`
///
/// ```
/// use wechatpay_api::v3::offlinefacemch::organizations::by_organization_id::users::out_user_id::by_out_user_id::get;
///
/// let request = get("OI20260618928", "OUI20260618423");
/// ```
#[doc(alias = "刷脸用户信息查询接口")]
#[doc(
    alias = "/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}"
)]
#[doc(
    alias = "get_v3_offlinefacemch_organizations_organization_id_users_out_user_id_out_user_id"
)]
pub fn get(
    organization_id: impl Into<String>,
    out_user_id: impl Into<String>,
) -> get::Request {
    get::Request::new([organization_id.into(), out_user_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 刷脸用户信息查询接口; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(Parts::new().path(path))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "get_v3_offlinefacemch_organizations_organization_id_users_out_user_id_out_user_id",
            Verb::Get,
            "/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 刷脸用户信息查询接口.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `use_id`
        pub use_id: Option<String>,
        /// `out_user_id`
        pub out_user_id: Option<String>,
        /// `organization_id`
        pub organization_id: Option<String>,
        /// `user_name`
        pub user_name: Option<String>,
        /// `user_type`
        pub user_type: Option<response::UserType>,
        /// `student_info`
        pub student_info: Option<response::StudentInfo>,
        /// `staff_info`
        pub staff_info: Option<response::StaffInfo>,
        /// `status`
        pub status: Option<response::Status>,
        /// `contract_state`
        pub contract_state: Option<response::ContractState>,
        /// `face_image_ok`
        pub face_image_ok: Option<bool>,
        /// `contract_id`
        pub contract_id: Option<String>,
        /// What came besides.
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
        use crate::model::*;

        /// UserType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum UserType {
            /// `STUDENT`
            Student,
            /// `STUFF`
            Stuff,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            UserType,
            Student = "STUDENT",
            Stuff = "STUFF",
        );

        /// StudentInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StudentInfo {
            /// `class_name`
            pub class_name: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            StudentInfo,
            class_name = "class_name",
        );

        /// StaffInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StaffInfo {
            /// `occupation`
            pub occupation: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            StaffInfo,
            occupation = "occupation",
        );

        /// Status
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// `NORMAL`
            Normal,
            /// `DISABLED`
            Disabled,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Status,
            Normal = "NORMAL",
            Disabled = "DISABLED",
        );

        /// ContractState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ContractState {
            /// `NOT_CONTRACTED`
            NotContracted,
            /// `TERMINATED`
            Terminated,
            /// `CONTRACTED`
            Contracted,
            /// A value that these docs do not know.
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

/// 刷脸用户信息修改接口
///
/// `PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
///
/// 刷脸用户信息修改接口 · [official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html) · feature `v3-offlinefacemch`
///
/// ```
/// use wechatpay_api::v3::offlinefacemch::organizations::by_organization_id::users::out_user_id::by_out_user_id::patch;
///
/// let request = patch("OI20260618928", "OUI20260618423")
///     .user_name("李雷")
///     .user_type(patch::UserType::Student)
///     .student_info(patch::StudentInfo::default().class_name("春茶节"))
///     .staff_info(patch::StaffInfo::default().occupation("示例O674"))
///     .status(patch::Status::Normal)
///     .phone("02800000000");
/// ```
#[doc(alias = "刷脸用户信息修改接口")]
#[doc(
    alias = "/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}"
)]
#[doc(
    alias = "patch_v3_offlinefacemch_organizations_organization_id_users_out_user_id_out_user_id"
)]
pub fn patch(
    organization_id: impl Into<String>,
    out_user_id: impl Into<String>,
) -> patch::Request {
    patch::Request::new([organization_id.into(), out_user_id.into()])
}

/// Types of [`patch()`].
pub mod patch {
    use crate::model::*;

    /// A request of 刷脸用户信息修改接口; [`patch()`](super::patch()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `user_name`
        ///
        /// Sealed by the client on sending.
        pub fn user_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("user_name", value.into()))
        }

        /// `user_type`
        pub fn user_type(self, value: impl Into<UserType>) -> Self {
            Self(self.0.body("user_type", value.into()))
        }

        /// `student_info`
        pub fn student_info(self, value: StudentInfo) -> Self {
            Self(self.0.body("student_info", value))
        }

        /// `staff_info`
        pub fn staff_info(self, value: StaffInfo) -> Self {
            Self(self.0.body("staff_info", value))
        }

        /// `status`
        pub fn status(self, value: impl Into<Status>) -> Self {
            Self(self.0.body("status", value.into()))
        }

        /// `phone`
        ///
        /// Sealed by the client on sending.
        pub fn phone(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("phone", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "patch_v3_offlinefacemch_organizations_organization_id_users_out_user_id_out_user_id",
                Verb::Patch,
                "/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .request(&[("/body/user_name", Wire::RsaOaep), ("/body/phone", Wire::RsaOaep)]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// UserType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum UserType {
        /// `STUDENT`
        Student,
        /// `STUFF`
        Stuff,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        UserType,
        Student = "STUDENT",
        Stuff = "STUFF",
    );

    /// StudentInfo
    #[derive(Clone, Debug, Default)]
    pub struct StudentInfo(Fields);

    impl StudentInfo {
        /// `class_name`
        pub fn class_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("class_name", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StudentInfo);

    /// StaffInfo
    #[derive(Clone, Debug, Default)]
    pub struct StaffInfo(Fields);

    impl StaffInfo {
        /// `occupation`
        pub fn occupation(self, value: impl Into<String>) -> Self {
            Self(self.0.set("occupation", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StaffInfo);

    /// Status
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Status {
        /// `NORMAL`
        Normal,
        /// `DISABLED`
        Disabled,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Status,
        Normal = "NORMAL",
        Disabled = "DISABLED",
    );
}
