//! v2's documents. All are flat, except for two responses.

use super::sign::text;
use crate::error::DecodeError;
use quick_xml::Reader;
use quick_xml::escape::{escape, resolve_xml_entity};
use quick_xml::events::Event;
use serde_json::{Map, Value};

/// Writes an `<xml>` document with one element per field. Lists and objects are written as JSON
/// text; fields that are null are left out.
///
/// # Errors
/// Returns the name of a field that can't be the name of an element, or whose text has a character
/// that XML 1.0 can't contain.
pub fn encode(fields: &Map<String, Value>) -> Result<String, String> {
    let mut xml = String::from("<xml>");
    for (name, value) in fields.iter().filter(|(_, value)| !value.is_null()) {
        xml += &element(name, &content(value).ok_or(name)?)?;
    }
    Ok(xml + "</xml>")
}

/// Escapes a field's text. Returns `None` if the text has a character that XML 1.0 can't contain
/// (§2.2).
fn content(value: &Value) -> Option<String> {
    let text = text(value);
    let is_char = |c| !matches!(c, '\0'..='\x08' | '\x0B' | '\x0C' | '\x0E'..='\x1F' | '\u{FFFE}' | '\u{FFFF}');
    // XML readers turn a bare carriage return into a line feed (§2.11), which is not what was
    // signed.
    text.chars().all(is_char).then(|| escape(text).replace('\r', "&#13;"))
}

fn element(name: &str, content: &str) -> Result<String, String> {
    let first = name.bytes().next().unwrap_or_default();
    let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte));
    let sound = plain && (first.is_ascii_alphabetic() || first == b'_');
    if sound { Ok(format!("<{name}>{content}</{name}>")) } else { Err(name.to_owned()) }
}

/// Writes an `<xml>` document like [`encode`], but with objects as nested elements and lists as
/// repeated elements, as in WeChat Pay's responses.
///
/// # Errors
/// The errors of [`encode`].
#[cfg(feature = "testing")]
pub(crate) fn encode_nested(fields: &Map<String, Value>) -> Result<String, String> {
    element("xml", &children(fields)?)
}

#[cfg(feature = "testing")]
fn children(fields: &Map<String, Value>) -> Result<String, String> {
    let mut xml = String::new();
    for (name, value) in fields {
        let items = match value {
            Value::Array(items) => items.as_slice(),
            Value::Null => &[],
            one => std::slice::from_ref(one),
        };
        for item in items {
            xml += &match item {
                Value::Object(fields) => element(name, &children(fields)?)?,
                item => element(name, &content(item).ok_or(name)?)?,
            };
        }
    }
    Ok(xml)
}

/// Reads the fields of a document, except empty ones: an empty element means the same as an absent
/// element, is not signed, and could not be read as a number.
pub(crate) fn read(xml: &str) -> Result<Map<String, Value>, DecodeError> {
    let mut fields = decode(xml)?;
    fields.retain(|_, value| value != "");
    Ok(fields)
}

/// How deeply elements may nest. The deepest documented response has four levels.
const DEPTH: usize = 16;

/// Reads the fields of an `<xml>` document: strings, or objects and lists if elements nest or
/// repeat.
///
/// Document type declarations are rejected. Only XML's own five entities and numeric character
/// references are resolved.
///
/// # Errors
/// [`DecodeError`] at the malformed element.
pub fn decode(xml: &str) -> Result<Map<String, Value>, DecodeError> {
    let mut reader = Reader::from_str(xml);
    let mut open: Vec<Element> = Vec::new();
    loop {
        match reader.read_event().map_err(|_| malformed(&open, "malformed XML"))? {
            Event::Start(_) if open.len() == DEPTH => {
                return Err(malformed(&open, "nested too deeply"));
            }
            Event::Start(tag) => {
                let name = tag.name().into_inner().to_owned();
                open.push(Element { name, ..Element::default() });
            }
            Event::Empty(tag) => {
                let Some(parent) = open.last_mut() else {
                    return Ok(Map::new());
                };
                parent.insert(tag.name().into_inner().to_owned(), Value::String(String::new()));
            }
            Event::End(_) => {
                let Some(closed) = open.pop() else {
                    return Err(malformed(&open, "malformed XML"));
                };
                match open.last_mut() {
                    Some(parent) => {
                        let (name, value) = closed.finish();
                        parent.insert(name, value);
                    }
                    None => return Ok(closed.fields),
                }
            }
            Event::Text(part) => write(&mut open, &part),
            Event::CData(part) => write(&mut open, &part),
            Event::GeneralRef(entity) => {
                let character = entity.resolve_char_ref().map_err(|_| malformed(&open, "an invalid reference"))?;
                let known = character.map(String::from).or_else(|| resolve_xml_entity(&entity).map(str::to_owned));
                let known = known.ok_or_else(|| malformed(&open, "an unknown entity"))?;
                write(&mut open, &known);
            }
            Event::DocType(_) => return Err(malformed(&open, "a document type declaration")),
            Event::Eof => return Err(malformed(&open, "cut off")),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
}

fn malformed(open: &[Element], found: &'static str) -> DecodeError {
    // The names may come from anybody, so they must not be able to forge log lines.
    let shown = |name: &str| name.chars().take(64).flat_map(char::escape_debug).collect::<String>();
    let place: String = open.iter().skip(1).map(|element| format!("/{}", shown(&element.name))).collect();
    DecodeError::at(&place, "an XML element", found)
}

/// Adds text to the innermost element. Whitespace around the root belongs to no element.
fn write(open: &mut [Element], text: &str) {
    if let Some(element) = open.last_mut() {
        element.text += text;
    }
}

#[derive(Default)]
struct Element {
    name: String,
    text: String,
    fields: Map<String, Value>,
}

impl Element {
    /// Adds a child. Children with the same name become a list.
    fn insert(&mut self, name: String, value: Value) {
        match self.fields.get_mut(&name) {
            None => {
                self.fields.insert(name, value);
            }
            Some(Value::Array(items)) => items.push(value),
            Some(first) => *first = Value::Array(vec![first.take(), value]),
        }
    }

    fn finish(self) -> (String, Value) {
        let value = if self.fields.is_empty() { Value::String(self.text) } else { Value::Object(self.fields) };
        (self.name, value)
    }
}
