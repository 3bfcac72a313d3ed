//! v2's numbered fields: `coupon_id_$n` stands for `coupon_id_0`, `coupon_id_1` and so on.

use std::collections::{BTreeMap, btree_map};

/// The fields of one numbered series, by their numbers: one number for `coupon_id_$n`, two for
/// `coupon_refund_id_$n_$m`.
///
/// As a field of a struct, it reads and writes all fields whose names belong to the series. A name
/// whose number has leading zeros or exceeds 32 bits doesn't belong to the series: such a field
/// stays in the struct's `extra`, so that it is written as it was read.
///
/// ```
/// use wechatpay_client::__codegen::{FromValue, ToValue, object};
/// use wechatpay_client::types::{Extra, Numbered};
///
/// struct Refund {
///     coupon_fee_n: Numbered<i64>,
///     extra: Extra,
/// }
/// object!(Refund, coupon_fee_n = "coupon_fee_$n");
///
/// let fields = serde_json::json!({"coupon_fee_0": 5, "coupon_fee_1": 7, "coupon_fee_01": 9});
/// let refund = Refund::from_value(fields.clone())?;
/// assert_eq!(refund.coupon_fee_n.get([1]), Some(&7));
/// assert_eq!(refund.extra.len(), 1);
/// assert_eq!(refund.to_value(), fields);
/// # Ok::<(), wechatpay_client::__codegen::DecodeError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbered<T, const N: usize = 1>(BTreeMap<[u32; N], T>);

impl<T, const N: usize> Numbered<T, N> {
    /// Returns the field with these numbers.
    pub fn get(&self, numbers: [u32; N]) -> Option<&T> {
        self.0.get(&numbers)
    }

    /// Sets the field with these numbers, and returns its previous value.
    pub fn insert(&mut self, numbers: [u32; N], value: T) -> Option<T> {
        self.0.insert(numbers, value)
    }

    /// Iterates over numbers and values, sorted by number.
    pub fn iter(&self) -> btree_map::Iter<'_, [u32; N], T> {
        self.0.iter()
    }

    /// Returns the number of fields.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns whether there are no fields.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T, const N: usize> Default for Numbered<T, N> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T, const N: usize> FromIterator<([u32; N], T)> for Numbered<T, N> {
    fn from_iter<I: IntoIterator<Item = ([u32; N], T)>>(fields: I) -> Self {
        Self(fields.into_iter().collect())
    }
}

impl<T, const N: usize> IntoIterator for Numbered<T, N> {
    type Item = ([u32; N], T);
    type IntoIter = btree_map::IntoIter<[u32; N], T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, T, const N: usize> IntoIterator for &'a Numbered<T, N> {
    type Item = (&'a [u32; N], &'a T);
    type IntoIter = btree_map::Iter<'a, [u32; N], T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Returns the pattern with `numbers` in place of `$n` and `$m`.
pub(crate) fn name<const N: usize>(pattern: &str, numbers: &[u32; N]) -> String {
    let mut pieces = pattern.split('$');
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.zip(numbers).fold(first, |name, (piece, number)| format!("{name}{number}{}", behind(piece)))
}

/// Returns the numbers that `name` has in place of the pattern's `$n` and `$m`. Returns `None` if
/// `name` doesn't belong to the series.
pub(crate) fn numbers<const N: usize>(pattern: &str, name: &str) -> Option<[u32; N]> {
    let mut pieces = pattern.split('$');
    let mut rest = name.strip_prefix(pieces.next()?)?;
    let mut numbers = [0; N];
    for (index, piece) in pieces.enumerate() {
        let length = rest.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, after) = rest.split_at(length);
        if digits.len() > 1 && digits.starts_with('0') {
            return None;
        }
        *numbers.get_mut(index)? = digits.parse().ok()?;
        rest = after.strip_prefix(behind(piece))?;
    }
    rest.is_empty().then_some(numbers)
}

/// Returns the text after the letter of `$n` or `$m`.
fn behind(piece: &str) -> &str {
    piece.get(1..).unwrap_or_default()
}
