//! The sub-merchants that a service provider acts for.

use crate::accounts::SUB_MCHIDS;
use crate::call::ApiError;
use crate::store::{Key, Thing};
use crate::world::{Failure, World};
use serde::{Deserialize, Serialize};

/// A sub-merchant that was added in addition to [`SUB_MCHIDS`].
#[derive(Serialize, Deserialize)]
struct SubMerchant {
    partner: String,
    mchid: String,
}

impl Thing for SubMerchant {
    const KIND: &'static str = "sub-merchant";

    fn key(&self) -> Key<'_> {
        Key { owner: &self.partner, number: &self.mchid, ..Key::default() }
    }
}

/// Makes a merchant a sub-merchant of a service provider.
pub(crate) fn add(world: &World<'_>, partner: &str, mchid: &str) -> Result<(), Failure> {
    let is_number = (8..=10).contains(&mchid.len()) && mchid.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number || mchid == partner {
        let message = "`mchid` has to have 8 to 10 digits, and to differ from the service provider's own number";
        return Err(ApiError::new(400, "PARAM_ERROR", message).into());
    }
    Ok(world.store.put(&SubMerchant { partner: partner.to_owned(), mchid: mchid.to_owned() })?)
}

/// Returns the sub-merchants that the first merchant has in addition to [`SUB_MCHIDS`].
pub(crate) fn all(world: &World<'_>) -> Result<Vec<String>, Failure> {
    let added: Vec<SubMerchant> = world.store.owned(world.keys.first().identity.id())?;
    Ok(added.into_iter().map(|one| one.mchid).collect())
}

/// Returns whether a service provider acts for a merchant.
pub(super) fn is_sub(world: &World<'_>, partner: &str, mchid: &str) -> Result<bool, Failure> {
    let is_known = world.keys.first().identity.id() == partner && SUB_MCHIDS.contains(&mchid);
    Ok(is_known || world.store.get::<SubMerchant>(partner, mchid)?.is_some())
}

/// Refuses a request for a merchant that the service provider doesn't act for.
pub(super) fn check(world: &World<'_>, partner: &str, mchid: &str) -> Result<(), Failure> {
    if is_sub(world, partner, mchid)? {
        return Ok(());
    }
    let error = ApiError::new(403, "NO_AUTH", "特约商户与服务商没有受理关系").v2("NOAUTH").number(268_443_701);
    Err(error
        .why(format!("{mchid} is not a sub-merchant of {partner}: add it in the console, or with `PUT merchants/{mchid}` of its API"))
        .into())
}
