//! Uploaded images and videos.

use crate::call::{ApiError, Call};
use crate::store::{Key, Thing};
use crate::world::{Failure, Handler, World};
use aws_lc_rs::digest;
use md5::{Digest, Md5};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

pub(super) const OPERATIONS: &[(&str, Handler)] = &[
    ("POST /v3/merchant/media/upload", |world, call| upload(world, call, IMAGES)),
    ("POST /v3/merchant/media/video_upload", |world, call| upload(world, call, VIDEOS)),
    ("POST /secapi/mch/uploadmedia", upload_v2),
];

const IMAGES: &[&str] = &["jpg", "jpeg", "bmp", "png"];
const VIDEOS: &[&str] = &["avi", "wmv", "mpeg", "mp4", "mov", "mkv", "flv", "f4v", "m4v", "rmvb"];
/// The maximum length of a file, in bytes.
const LONGEST: usize = 5 << 20;

/// What is remembered about a file.
#[derive(Serialize, Deserialize)]
struct Media {
    owner: String,
    media_id: String,
    name: String,
    length: usize,
}

impl Thing for Media {
    const KIND: &'static str = "media";

    fn key(&self) -> Key<'_> {
        Key { owner: &self.owner, number: &self.media_id, ..Key::default() }
    }
}

fn refused(message: &str) -> Failure {
    ApiError::new(400, "PARAM_ERROR", message).number(268_435_461).into()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn upload(world: &World<'_>, call: &Call<'_>, kinds: &[&str]) -> Result<Value, Failure> {
    let meta: Value = serde_json::from_str(call.text("meta")).unwrap_or_default();
    let file = call.file.as_ref().ok_or_else(|| refused("缺少文件"))?;
    let kind = meta["filename"].as_str().unwrap_or_default().rsplit('.').next().unwrap_or_default().to_lowercase();
    if !kinds.contains(&&*kind) {
        return Err(refused("文件格式不支持"));
    }
    let digest = hex(digest::digest(&digest::SHA256, &file.content).as_ref());
    if !meta["sha256"].as_str().is_some_and(|claimed| claimed.eq_ignore_ascii_case(&digest)) {
        return Err(refused("文件的sha256值与meta中的不一致"));
    }
    keep(world, call, file.name.clone(), file.content.len())
}

fn upload_v2(world: &World<'_>, call: &Call<'_>) -> Result<Value, Failure> {
    let file = call.file.as_ref().ok_or_else(|| refused("缺少文件"))?;
    if !call.text("media_hash").eq_ignore_ascii_case(&hex(&Md5::digest(&file.content))) {
        return Err(refused("文件的md5值与media_hash不一致"));
    }
    keep(world, call, file.name.clone(), file.content.len())
}

fn keep(world: &World<'_>, call: &Call<'_>, name: String, length: usize) -> Result<Value, Failure> {
    if length > LONGEST {
        return Err(refused("文件大小超过限制"));
    }
    let media = Media { owner: call.owner().to_owned(), media_id: world.ids.text(64), name, length };
    world.store.put(&media)?;
    Ok(json!({ "media_id": media.media_id }))
}
