/// What happens if documented fields of a verified response or notification have values that their
/// types can't hold. Such a field is empty; its value stays in `extra` of the struct around it, and
/// `unread()` of the response names it. Other forms are always read if they are unambiguous, such
/// as a number that comes as text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Decode {
    /// Any such field is an [`Error::Decode`](crate::Error::Decode), which holds the response.
    Strict,
    /// An amount, a state or an id among them is an [`Error::Decode`](crate::Error::Decode), which
    /// holds the response: see
    /// [`ResponseDecodeError::value`](crate::error::ResponseDecodeError::value). A field counts as
    /// one of these if a word of its name is `amount`, `total`, `fee`, `refund`, `price`,
    /// `balance`, `cash`, `currency`, `state`, `status`, `result`, `code`, `id`, `no`, `number`,
    /// `mchid`, `appid` or `openid`.
    #[default]
    Careful,
    /// No such field is an error.
    Lenient,
}

/// The words of [`Decode::Careful`].
const GRAVE: [&str; 18] = [
    "amount", "total", "fee", "refund", "price", "balance", "cash", "currency", "state", "status", "result", "code",
    "id", "no", "number", "mchid", "appid", "openid",
];

impl Decode {
    /// Returns whether it is an error that the field at this pointer can't be read.
    pub(crate) fn refuses(self, pointer: &str) -> bool {
        let is_index = |step: &&str| !step.bytes().all(|byte| byte.is_ascii_digit());
        let name = pointer.rsplit('/').find(is_index).unwrap_or_default();
        match self {
            Self::Strict => true,
            Self::Careful => name.split('_').any(|word| GRAVE.contains(&word)),
            Self::Lenient => false,
        }
    }
}
