//! The attributes of a row's type cell: one table, which every stage uses to read and write them.
//!
//! To add an attribute, add a field to [`Attributes`], a row to [`ATTRIBUTES`], a kind of difference
//! to `diff/kind.rs` and its verdicts to `diff/rules.rs`.

use serde_json::Value;

use super::Direction;

/// What the attributes of a row say about its value.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Attributes {
    /// The maximum length in characters.
    pub max_length: Option<u64>,
    /// The minimum length in characters.
    pub min_length: Option<u64>,
    /// The format of a string.
    pub format: Option<Format>,
    /// The property of the uploaded file that the client fills in.
    pub from_file: Option<FromFile>,
    /// How a string is encrypted.
    pub encryption: Option<Encryption>,
    /// Whether the value is a signature by the merchant.
    pub signed: bool,
    /// Whether `offset` counts pages, although its name suggests items.
    pub counts_pages: bool,
    /// The alternatives of the enclosing object that may have the field. The `bool` says whether the
    /// alternative always has the field. If the list is empty, every alternative may have the field.
    pub only_in: Vec<(String, bool)>,
    /// The name of a choice that the field belongs to. Exactly one field of this choice is required.
    pub one_of: Option<Box<str>>,
    /// The name of a choice that the field belongs to. At least one field of this choice is required.
    pub any_of: Option<Box<str>>,
}

impl Attributes {
    /// Returns the names of the choices that the field belongs to. The `bool` says whether exactly one
    /// field of the choice is required; otherwise, at least one is.
    pub fn choices(&self) -> impl Iterator<Item = (&str, bool)> {
        let one_of = self.one_of.as_deref().map(|choice| (choice, true));
        one_of.into_iter().chain(self.any_of.as_deref().map(|choice| (choice, false)))
    }
}

/// The format of a string.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// A time such as `2026-06-18T10:35:42+08:00`.
    DateTime,
    /// A day such as `2026-06-18`.
    Date,
    /// A URL.
    Url,
    /// An IPv4 or IPv6 address.
    Ip,
    /// An email address.
    Email,
}

/// How a string is encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Encryption {
    /// RSA-OAEP.
    RsaOaep,
    /// RSA with PKCS#1 v1.5 padding.
    RsaPkcs1,
    /// AES-256-GCM with the APIv3 key.
    AesGcm,
    /// AES-256-ECB with the MD5 of the v2 key.
    AesEcb,
}

/// A property of an uploaded file that the client fills in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FromFile {
    /// The file's name.
    FileName,
    /// The file's SHA-256 in lower-case hex.
    Sha256,
    /// The file's SM3 in lower-case hex.
    Sm3,
    /// The file's MD5 in lower-case hex.
    Md5,
}

impl Attributes {
    /// Returns all attributes if the value `is_string`; otherwise, only those that any value can have.
    pub(crate) fn of_type(&self, is_string: bool) -> Self {
        let mut kept = Self::default();
        for attribute in ATTRIBUTES.iter().filter(|attribute| is_string || !attribute.of_strings) {
            if let Some(value) = (attribute.write)(self) {
                (attribute.read)(&mut kept, &value);
            }
        }
        kept
    }
}

/// An attribute, with its names and values in pages, documents and API documentation.
pub(crate) struct Attribute {
    /// The name in pages.
    pub(crate) name: &'static str,
    /// The name in documents: a keyword of OpenAPI, or an extension.
    pub(crate) keyword: &'static str,
    /// The name that `diff` gives to a change of this attribute.
    pub(crate) difference: &'static str,
    /// Whether only strings can have the attribute. On rows of other types, the attribute has no effect.
    pub(crate) of_strings: bool,
    /// The values that the attribute can have in pages.
    pub(crate) expected: Expected,
    /// Reads the value in a page. Returns whether it is valid.
    pub(crate) parse: fn(&mut Attributes, &str) -> bool,
    /// Writes the value for a page. An empty text stands for an attribute without a value.
    pub(crate) print: fn(&Attributes) -> Option<String>,
    /// Reads the value in a document. Returns whether it is valid.
    pub(crate) read: fn(&mut Attributes, &Value) -> bool,
    /// Writes the value for a document.
    pub(crate) write: fn(&Attributes) -> Option<Value>,
    /// What the API documentation says about the attribute.
    pub(crate) note: fn(&Attributes, Direction) -> Option<String>,
}

/// The values that an attribute can have: a list of words, or a description of them.
#[derive(Clone, Copy)]
pub(crate) enum Expected {
    Words(fn() -> Vec<&'static str>),
    Text(&'static str),
}

impl Expected {
    pub(crate) fn words(self) -> Vec<&'static str> {
        match self {
            Expected::Words(words) => words(),
            Expected::Text(_) => Vec::new(),
        }
    }
}

/// The words for the values of a type.
struct Words<T: 'static>(&'static [Word<T>]);

/// A value, its word in pages (empty if pages can't express the value), and its word in documents.
struct Word<T>(T, &'static str, &'static str);

impl<T: Copy + PartialEq> Words<T> {
    fn in_pages(&self) -> Vec<&'static str> {
        self.0.iter().map(|word| word.1).filter(|word| !word.is_empty()).collect()
    }

    fn parse(&self, text: &str) -> Option<T> {
        self.0.iter().find(|word| !text.is_empty() && word.1 == text).map(|word| word.0)
    }

    fn print(&self, value: Option<T>) -> Option<String> {
        let word = self.0.iter().find(|word| Some(word.0) == value)?.1;
        (!word.is_empty()).then(|| word.to_owned())
    }

    fn read(&self, value: &Value) -> Option<T> {
        self.0.iter().find(|word| value == word.2).map(|word| word.0)
    }

    fn write(&self, value: Option<T>) -> Option<Value> {
        self.0.iter().find(|word| Some(word.0) == value).map(|word| word.2.into())
    }
}

const FORMATS: Words<Format> = Words(&[
    Word(Format::DateTime, "rfc3339", "date-time"),
    Word(Format::Date, "date", "date"),
    Word(Format::Url, "url", "uri"),
    Word(Format::Ip, "ip", "ip"),
    Word(Format::Email, "email", "email"),
]);

const DIGESTS: Words<FromFile> = Words(&[
    // A field for the file's name needs no attribute in pages: its own name shows what it contains.
    Word(FromFile::FileName, "", "file-name"),
    Word(FromFile::Sha256, "sha256", "sha256"),
    Word(FromFile::Sm3, "sm3", "sm3"),
    Word(FromFile::Md5, "md5", "md5"),
]);

const ENCRYPTIONS: Words<Encryption> = Words(&[
    Word(Encryption::RsaOaep, "by-rsa-pubkey", "rsa-oaep"),
    Word(Encryption::RsaPkcs1, "by-rsa-pkcs1", "rsa-pkcs1"),
    Word(Encryption::AesGcm, "by-aes-gcm", "aes-gcm"),
    Word(Encryption::AesEcb, "by-aes-ecb", "aes-ecb"),
]);

/// Reads the names of alternatives. A `!` after a name means that this alternative always has the
/// field.
fn only_in(text: &str) -> Option<Vec<(String, bool)>> {
    let read = |word: &str| Some((choice(word.trim_end_matches('!'))?.to_owned(), word.ends_with('!')));
    let read: Option<Vec<_>> = text.split_whitespace().map(read).collect();
    read.filter(|names| !names.is_empty())
}

/// Writes the names of alternatives, and `always` after each alternative that always has the field.
fn alternatives(all: &Attributes, always: &str) -> Vec<String> {
    let write = |(name, has): &(String, bool)| format!("{name}{}", if *has { always } else { "" });
    all.only_in.iter().map(write).collect()
}

/// Returns the text if it is a valid name of a choice or an alternative.
fn choice(text: &str) -> Option<&str> {
    let is_name = !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    is_name.then_some(text)
}

/// All attributes of the type cell, in the order in which pages write them.
pub(crate) const ATTRIBUTES: &[Attribute] = &[
    Attribute {
        name: "data-tooltip",
        keyword: "maxLength",
        difference: "MaxLength",
        of_strings: true,
        expected: Expected::Text("the maximum length, as in 最长32字符"),
        // All other tooltips are prose.
        parse: |all, text| match text.strip_prefix("最长").and_then(|rest| rest.strip_suffix("字符")) {
            Some(digits) => digits.parse().map(|length| all.max_length = Some(length)).is_ok(),
            None => true,
        },
        print: |all| Some(format!("\"最长{}字符\"", all.max_length?)),
        read: |all, value| {
            all.max_length = value.as_u64();
            all.max_length.is_some()
        },
        write: |all| all.max_length.map(Value::from),
        note: |all, _| Some(format!("At most {} characters.", all.max_length?)),
    },
    Attribute {
        name: "data-min-length",
        keyword: "minLength",
        difference: "MinLength",
        of_strings: true,
        expected: Expected::Text("a number of characters"),
        parse: |all, text| {
            all.min_length = text.parse().ok();
            all.min_length.is_some()
        },
        print: |all| all.min_length.map(|length| length.to_string()),
        read: |all, value| {
            all.min_length = value.as_u64();
            all.min_length.is_some()
        },
        write: |all| all.min_length.map(Value::from),
        note: |all, _| Some(format!("At least {} characters.", all.min_length?)),
    },
    Attribute {
        name: "data-format",
        keyword: "format",
        difference: "Format",
        of_strings: true,
        expected: Expected::Words(|| FORMATS.in_pages()),
        parse: |all, text| {
            all.format = FORMATS.parse(text);
            all.format.is_some()
        },
        print: |all| FORMATS.print(all.format),
        read: |all, value| {
            all.format = FORMATS.read(value);
            all.format.is_some()
        },
        write: |all| FORMATS.write(all.format),
        note: |all, _| Some(format!("Format: `{}`.", FORMATS.write(all.format)?.as_str()?)),
    },
    Attribute {
        name: "data-encrypted",
        keyword: "x-encrypted",
        difference: "Encryption",
        of_strings: false,
        expected: Expected::Words(|| ENCRYPTIONS.in_pages()),
        parse: |all, text| {
            all.encryption = ENCRYPTIONS.parse(text);
            all.encryption.is_some()
        },
        print: |all| ENCRYPTIONS.print(all.encryption),
        read: |all, value| {
            all.encryption = ENCRYPTIONS.read(value);
            all.encryption.is_some()
        },
        write: |all| ENCRYPTIONS.write(all.encryption),
        note: |all, direction| {
            all.encryption?;
            Some(match direction {
                Direction::Sent => "Encrypted by the client.".to_owned(),
                Direction::Received => "Encrypted on the wire; decrypted by the client.".to_owned(),
            })
        },
    },
    Attribute {
        name: "data-signed",
        keyword: "x-signed",
        difference: "Signed",
        of_strings: false,
        expected: Expected::Text("by-rsa-privatekey"),
        parse: |all, _| {
            all.signed = true;
            true
        },
        print: |all| all.signed.then(|| "by-rsa-privatekey".to_owned()),
        read: |all, value| {
            all.signed = *value == true;
            all.signed
        },
        write: |all| all.signed.then_some(Value::Bool(true)),
        note: |_, _| None,
    },
    Attribute {
        name: "data-digest",
        keyword: "x-from-file",
        difference: "FromFile",
        of_strings: false,
        expected: Expected::Words(|| DIGESTS.in_pages()),
        parse: |all, text| {
            all.from_file = DIGESTS.parse(text);
            all.from_file.is_some()
        },
        print: |all| DIGESTS.print(all.from_file),
        read: |all, value| {
            all.from_file = DIGESTS.read(value);
            all.from_file.is_some()
        },
        write: |all| DIGESTS.write(all.from_file),
        note: |all, _| all.from_file.map(|_| "If you don't set it, the client computes it from the file.".to_owned()),
    },
    Attribute {
        name: "data-counts",
        keyword: "x-page-number",
        difference: "PageNumber",
        of_strings: false,
        expected: Expected::Text("pages, or remove the attribute if `offset` counts items"),
        parse: |all, text| {
            all.counts_pages = text == "pages";
            all.counts_pages
        },
        print: |all| all.counts_pages.then(|| "pages".to_owned()),
        read: |all, value| {
            all.counts_pages = *value == true;
            all.counts_pages
        },
        write: |all| all.counts_pages.then_some(Value::Bool(true)),
        note: |_, _| None,
    },
    Attribute {
        name: "data-only-in",
        keyword: "x-only-in",
        difference: "OnlyIn",
        of_strings: false,
        expected: Expected::Text("names of alternatives, with `!` after those that always have the field"),
        parse: |all, text| {
            all.only_in = only_in(text).unwrap_or_default();
            !all.only_in.is_empty()
        },
        print: |all| (!all.only_in.is_empty()).then(|| format!("\"{}\"", alternatives(all, "!").join(" "))),
        read: |all, value| {
            let words = value.as_array().into_iter().flatten().filter_map(Value::as_str).collect::<Vec<_>>();
            all.only_in = only_in(&words.join(" ")).unwrap_or_default();
            !all.only_in.is_empty()
        },
        write: |all| (!all.only_in.is_empty()).then(|| alternatives(all, "!").into()),
        note: |all, _| {
            (!all.only_in.is_empty()).then(|| format!("Only in: {}.", alternatives(all, " (always)").join(", ")))
        },
    },
    Attribute {
        name: "data-one-of",
        keyword: "x-one-of",
        difference: "OneOf",
        of_strings: false,
        expected: Expected::Text("a name of letters, digits and hyphens, the same on all fields of the choice"),
        parse: |all, text| {
            all.one_of = choice(text).map(Box::from);
            all.one_of.is_some()
        },
        print: |all| all.one_of.as_deref().map(str::to_owned),
        read: |all, value| {
            all.one_of = value.as_str().and_then(choice).map(Box::from);
            all.one_of.is_some()
        },
        write: |all| all.one_of.as_deref().map(Value::from),
        note: |all, direction| match direction {
            Direction::Sent => Some(format!("Exactly one field of the choice `{}` is required.", all.one_of.as_ref()?)),
            Direction::Received => None,
        },
    },
    Attribute {
        name: "data-any-of",
        keyword: "x-any-of",
        difference: "AnyOf",
        of_strings: false,
        expected: Expected::Text("a name of letters, digits and hyphens, the same on all fields of the choice"),
        parse: |all, text| {
            all.any_of = choice(text).map(Box::from);
            all.any_of.is_some()
        },
        print: |all| all.any_of.as_deref().map(str::to_owned),
        read: |all, value| {
            all.any_of = value.as_str().and_then(choice).map(Box::from);
            all.any_of.is_some()
        },
        write: |all| all.any_of.as_deref().map(Value::from),
        note: |all, direction| match direction {
            Direction::Sent => {
                Some(format!("At least one field of the choice `{}` is required.", all.any_of.as_ref()?))
            }
            Direction::Received => None,
        },
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns every value of an attribute, as pages write it.
    fn values(attribute: &Attribute) -> Vec<String> {
        match (attribute.name, attribute.expected) {
            (_, Expected::Words(words)) => words().into_iter().map(str::to_owned).collect(),
            ("data-tooltip", _) => vec!["最长32字符".to_owned()],
            ("data-min-length", _) => vec!["6".to_owned()],
            ("data-only-in", _) => vec!["direct! partner".to_owned(), "combined".to_owned()],
            ("data-one-of" | "data-any-of", _) => vec!["order".to_owned()],
            (_, Expected::Text(text)) => vec![text.split(',').next().unwrap_or_default().to_owned()],
        }
    }

    #[test]
    fn each_value_survives_pages_and_documents() {
        for attribute in ATTRIBUTES {
            let values = values(attribute);
            assert!(!values.is_empty(), "{}", attribute.name);
            for value in values {
                let mut read = Attributes::default();
                assert!((attribute.parse)(&mut read, &value), "{}={value}", attribute.name);
                assert_ne!(read, Attributes::default(), "{}={value}", attribute.name);
                let printed = (attribute.print)(&read).expect("pages can express every value");
                assert_eq!(printed.trim_matches('"'), value, "{}", attribute.name);
                let written = (attribute.write)(&read).expect("documents can express every value");
                let mut again = Attributes::default();
                assert!((attribute.read)(&mut again, &written), "{}: {written}", attribute.keyword);
                assert_eq!(again, read, "{}: {written}", attribute.keyword);
            }
            assert!(!(attribute.read)(&mut Attributes::default(), &Value::Null), "{}", attribute.keyword);
        }
    }

    #[test]
    fn each_is_explained_where_people_look() {
        let (pages, documents) = (include_str!("../../../docs/README.md"), include_str!("../../../specs/README.md"));
        for attribute in ATTRIBUTES {
            assert!(pages.contains(attribute.name), "docs/README.md does not explain {}", attribute.name);
            let keyword = attribute.keyword;
            assert!(documents.contains(&format!("`{keyword}`")), "specs/README.md does not explain {keyword}");
        }
    }
}
