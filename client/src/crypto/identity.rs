//! Whose keys are used.

/// The account that signs requests, and that WeChat Pay's keys belong to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Identity {
    /// A merchant, by its number (`mchid`).
    Merchant(String),
    /// A brand, by its number (`brand_id`). It signs requests to paths below `/brand/`.
    Brand(String),
}

impl Identity {
    /// The number.
    pub fn id(&self) -> &str {
        match self {
            Self::Merchant(id) | Self::Brand(id) => id,
        }
    }

    /// What the number is called in `Authorization` and by the builder.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Merchant(_) => "mchid",
            Self::Brand(_) => "brand_id",
        }
    }

    /// The merchant's number; `None` for a brand.
    pub(crate) fn mchid(&self) -> Option<&str> {
        match self {
            Self::Merchant(id) => Some(id),
            Self::Brand(_) => None,
        }
    }
}
