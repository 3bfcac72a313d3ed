//! The documents of `specs/`, which are packed into the program. Operations are found by method and
//! path; the document of an operation is unpacked when the operation is first called.

use flate2::read::ZlibDecoder;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};
use std::collections::{BTreeSet, HashMap};
use std::io::Read;
use std::sync::{LazyLock, OnceLock};

static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/specs.bin"));
static INDEX: &str = include_str!(concat!(env!("OUT_DIR"), "/index.json"));

/// All operations and notifications of the documents.
pub(crate) static SPEC: LazyLock<Spec> = LazyLock::new(Spec::read);

/// Which of the two APIs an operation or a notification belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Generation {
    V2,
    V3,
}

pub(crate) struct Spec {
    pub(crate) operations: Vec<Operation>,
    pub(crate) notifications: Vec<Notification>,
    /// The API hosts, from the server URLs of the documents.
    pub(crate) hosts: BTreeSet<String>,
    /// The routes, by method and number of path segments.
    routes: HashMap<(String, usize), Vec<Route>>,
}

/// The segments of a path, and the index of its operation.
type Route = (Vec<String>, usize);

pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) method: String,
    /// The path with parameters in braces, without the prefix that a server's URL adds.
    pub(crate) path: String,
    pub(crate) family: String,
    pub(crate) generation: Generation,
    range: [usize; 2],
    document: OnceLock<Value>,
}

pub(crate) struct Notification {
    pub(crate) name: String,
    pub(crate) generation: Generation,
    range: [usize; 2],
    document: OnceLock<Value>,
}

/// Why no operation was found.
#[derive(Debug)]
pub(crate) enum NotFound {
    /// Nothing is documented at this path.
    Path,
    /// Only these methods are documented at this path.
    Method(BTreeSet<String>),
}

impl Spec {
    fn read() -> Self {
        let entries: Vec<Value> = serde_json::from_str(INDEX).expect("build.rs writes JSON");
        let mut spec =
            Self { operations: Vec::new(), notifications: Vec::new(), hosts: BTreeSet::new(), routes: HashMap::new() };
        for entry in entries {
            let text = |name: &str| entry[name].as_str().unwrap_or_default().to_owned();
            let generation = if text("generation") == "2" { Generation::V2 } else { Generation::V3 };
            let range = [0, 1].map(|at| entry["range"][at].as_u64().unwrap_or_default() as usize);
            if entry["notification"].is_string() {
                let (name, document) = (text("notification"), OnceLock::new());
                spec.notifications.push(Notification { name, generation, range, document });
                continue;
            }
            let hosts = entry["hosts"].as_array().into_iter().flatten();
            spec.hosts.extend(hosts.filter_map(|host| host.as_str().map(str::to_owned)));
            let (id, method, path, family) = (text("id"), text("method"), text("path"), text("family"));
            for prefix in entry["prefixes"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                let steps: Vec<String> = format!("{prefix}{path}").split('/').skip(1).map(str::to_owned).collect();
                let routes = spec.routes.entry((method.clone(), steps.len())).or_default();
                // Paths that differ only in the name of a parameter share a route, which keeps both names.
                let is_alike =
                    |(one, other): (&String, &String)| one == other || is_parameter(one) && is_parameter(other);
                let other = routes.iter_mut().find(|(other, _)| other.iter().zip(&steps).all(is_alike));
                match other {
                    Some((other, _)) => {
                        for (other, step) in other.iter_mut().zip(steps).filter(|(other, step)| *other != step) {
                            *other += &step;
                        }
                    }
                    None => routes.push((steps, spec.operations.len())),
                }
            }
            let document = OnceLock::new();
            spec.operations.push(Operation { id, method, path, family, generation, range, document });
        }
        // A literal segment takes precedence over a parameter.
        for routes in spec.routes.values_mut() {
            routes.sort_by_key(|(steps, _)| steps.iter().map(|step| is_parameter(step)).collect::<Vec<_>>());
        }
        spec
    }

    /// Finds the operation of a request, and the parameters of its path.
    pub(crate) fn find(&self, method: &str, path: &str) -> Result<(&Operation, Map<String, Value>), NotFound> {
        let steps: Vec<&str> = path.split('/').skip(1).collect();
        let of = |method: &str| {
            let routes = self.routes.get(&(method.to_owned(), steps.len()))?;
            let (wanted, at) = routes.iter().find(|(wanted, _)| matches(wanted, &steps))?;
            let parameters = wanted.iter().zip(&steps).filter(|(wanted, _)| is_parameter(wanted));
            let parameters = parameters.flat_map(|(wanted, step)| {
                let value = percent_decode_str(step).decode_utf8_lossy().into_owned();
                let names = wanted.split(['{', '}']).filter(|name| !name.is_empty());
                names.map(move |name| (name.to_owned(), Value::from(value.as_str())))
            });
            Some((&self.operations[*at], parameters.collect()))
        };
        if let Some(found) = of(method) {
            return Ok(found);
        }
        let others: BTreeSet<String> = ["GET", "POST", "PUT", "PATCH", "DELETE"]
            .into_iter()
            .filter(|other| of(other).is_some())
            .map(str::to_owned)
            .collect();
        Err(if others.is_empty() { NotFound::Path } else { NotFound::Method(others) })
    }

    /// Finds a notification by its event type.
    pub(crate) fn notification(&self, generation: Generation, name: &str) -> Option<&Notification> {
        self.notifications.iter().find(|one| one.generation == generation && one.name == name)
    }
}

fn is_parameter(step: &str) -> bool {
    step.starts_with('{')
}

fn matches(wanted: &[String], steps: &[&str]) -> bool {
    wanted.iter().zip(steps).all(|(wanted, step)| wanted == step || (is_parameter(wanted) && !step.is_empty()))
}

/// Unpacks a document.
fn unpack([start, end]: [usize; 2]) -> Value {
    let mut text = Vec::new();
    ZlibDecoder::new(&PACKED[start..end]).read_to_end(&mut text).expect("build.rs compresses each document with zlib");
    serde_json::from_slice(&text).expect("build.rs writes JSON")
}

impl Operation {
    /// Returns the operation's object in its document.
    pub(crate) fn document(&self) -> &Value {
        self.document.get_or_init(|| {
            let mut document = unpack(self.range);
            document["paths"][&self.path][self.method.to_lowercase()].take()
        })
    }

    /// Returns the schema of the request's body; `Null` if it has none.
    pub(crate) fn request_schema(&self) -> &Value {
        self.request_content().map_or(&Value::Null, |(_, content)| &content["schema"])
    }

    /// Returns the media type of the request's body.
    pub(crate) fn request_type(&self) -> Option<&str> {
        self.request_content().map(|(kind, _)| kind.as_str())
    }

    fn request_content(&self) -> Option<(&String, &Value)> {
        self.document()["requestBody"]["content"].as_object()?.iter().next()
    }

    /// Returns the status and the content of a successful response. The content is `None` if there is
    /// no body.
    pub(crate) fn response(&self) -> (u16, Option<(&str, &Value)>) {
        let responses = self.document()["responses"].as_object();
        let success = responses.into_iter().flatten().find(|(status, _)| *status != "default");
        let Some((status, response)) = success else { return (200, None) };
        let content = response["content"].as_object().and_then(|content| content.iter().next());
        (status.parse().unwrap_or(200), content.map(|(kind, content)| (kind.as_str(), content)))
    }

    /// Returns the schema of an error's body.
    pub(crate) fn error_schema(&self) -> &Value {
        let content = self.document()["responses"]["default"]["content"].as_object();
        content.and_then(|content| content.values().next()).map_or(&Value::Null, |content| &content["schema"])
    }

    /// Returns whether the operation's page was checked against an official one, so that its
    /// required fields and enums are certain.
    pub(crate) fn is_confirmed(&self) -> bool {
        self.document()["x-confirmed"] == "official-page"
    }

    /// Returns whether this flag is true in the operation's document.
    pub(crate) fn has(&self, flag: &str) -> bool {
        self.document()[flag] == true
    }
}

impl Notification {
    /// Returns the notification's object in its document.
    pub(crate) fn document(&self) -> &Value {
        self.document.get_or_init(|| {
            let mut document = unpack(self.range);
            document["x-webhooks"][&self.name]["post"].take()
        })
    }

    /// Returns the content of the body: the schema and the decrypted example.
    pub(crate) fn content(&self) -> &Value {
        let content = self.document()["requestBody"]["content"].as_object();
        content.and_then(|content| content.values().next()).unwrap_or(&Value::Null)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_is_found_at_its_path() {
        assert!(SPEC.operations.len() > 1_200, "{}", SPEC.operations.len());
        let mut shadowed = 0;
        for operation in &SPEC.operations {
            let prefixes = operation.document()["servers"].as_array();
            let url = prefixes.and_then(|servers| servers[0]["url"].as_str()).unwrap_or("https://h");
            let prefix = url.split_once("://").and_then(|(_, host)| host.split_once('/')).map_or("", |(_, path)| path);
            let prefix = if prefix.is_empty() { String::new() } else { format!("/{prefix}") };
            let path = format!("{prefix}{}", operation.path.replace(['{', '}'], ""));
            let (found, _) = SPEC.find(&operation.method, &path).expect("documented");
            // Two paths that differ only in the name of a parameter can't be told apart.
            shadowed += usize::from(found.id != operation.id);
            assert!(found.document()["responses"].is_object());
        }
        assert!(shadowed <= 1, "{shadowed} operations are shadowed by others");
        assert!(SPEC.notifications.len() > 100);
        assert!(
            matches!(SPEC.find("GET", "/v3/pay/transactions/jsapi"), Err(NotFound::Method(others)) if others.contains("POST"))
        );
        assert!(matches!(SPEC.find("GET", "/v3/nothing"), Err(NotFound::Path)));
        let (_, parameters) = SPEC.find("GET", "/v3/pay/transactions/out-trade-no/a%20b").expect("documented");
        assert_eq!(parameters["out_trade_no"], "a b");
    }
}
