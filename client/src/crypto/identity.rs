//! The account whose keys are used.

/// The account that signs requests. WeChat Pay's keys differ from account to account.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Identity {
    /// A merchant, by its number (`mchid`).
    Merchant(String),
    /// A brand, by its number (`brand_id`). It signs requests to paths below `/brand/`.
    Brand(String),
}

impl Identity {
    /// Returns the merchant's or brand's number.
    pub fn id(&self) -> &str {
        match self {
            Self::Merchant(id) | Self::Brand(id) => id,
        }
    }

    /// Returns the name of the number in `Authorization` and in the builder.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Merchant(_) => "mchid",
            Self::Brand(_) => "brand_id",
        }
    }

    /// Returns the merchant's number, or `None` for a brand.
    pub(crate) fn mchid(&self) -> Option<&str> {
        match self {
            Self::Merchant(id) => Some(id),
            Self::Brand(_) => None,
        }
    }
}
