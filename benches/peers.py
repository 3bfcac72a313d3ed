"""The generators beside which `build_cost.py` measures this project's, and what each needs of an OpenAPI document."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

METHODS = ("get", "put", "post", "delete", "patch", "head")


def each_operation(document: dict) -> Iterable[tuple[dict, str, dict]]:
    """Every operation, with the item that holds it and its verb; the item may lose it meanwhile."""
    for item in document["paths"].values():
        for verb in METHODS:
            if verb in item:
                yield item, verb, item[verb]


def distinct_parameters(document: dict) -> None:
    """Of parameters of one name, such as one in the path and one in the query, only the first: an argument is one."""
    for _, _, operation in each_operation(document):
        parameters = reversed(operation.get("parameters", []))
        operation["parameters"] = list({each["name"]: each for each in parameters}.values())


def for_oas3_gen(document: dict) -> None:
    """It reads OpenAPI 3.1 only, and nothing in the document reads differently there.

    Operations that send XML go: what it makes of them calls a `to_string` that isn't there, and doesn't compile.
    """
    document["openapi"] = "3.1.0"
    distinct_parameters(document)
    for item, verb, operation in list(each_operation(document)):
        if "text/xml" in operation.get("requestBody", {}).get("content", {}):
            del item[verb]


def for_progenitor(document: dict) -> None:
    """It knows bodies of JSON and of bytes, and one success: operations with others (XML, forms, redirects) go.

    It takes `default` for a success as well: what fails is named by 4XX and 5XX. Descriptions are emptied: where it
    wraps Chinese ones, code ends up in the comment. A comment costs no checking.
    """
    distinct_parameters(document)
    for item, verb, operation in list(each_operation(document)):
        bodies = [operation.get("requestBody", {}), *operation["responses"].values()]
        media = {kind for body in bodies for kind in body.get("content", {})}
        successes = [status for status in operation["responses"] if status != "default"]
        one_success = len(successes) == 1 and successes[0].startswith("2")
        if not one_success or media - {"application/json", "application/octet-stream"}:
            del item[verb]
        failure = operation["responses"].pop("default", None)
        operation["responses"] |= {"4XX": failure, "5XX": failure} if failure else {}
    document["paths"] = without_words({path: item for path, item in document["paths"].items() if item})


def without_words(node: object) -> object:
    """A copy whose every `summary` and `description` is empty, unless a field is called so: then it holds no text."""
    if isinstance(node, dict):
        words = {key: "" for key in ("summary", "description") if isinstance(node.get(key), str)}
        return {key: without_words(value) for key, value in node.items()} | words
    return [without_words(value) for value in node] if isinstance(node, list) else node


@dataclass(frozen=True)
class Peer:
    """How the document is prepared for a generator, how it makes `generated/` of `api.json`, and one call of that."""

    tool: str
    version: str
    prepare: Callable[[dict], None]
    arguments: list[str]
    call: str


METHOD = "get_v3_pay_transactions_out_trade_no_out_trade_no"
PEERS = [
    Peer(
        "oas3-gen",
        "0.29",
        for_oas3_gen,
        "generate client-mod --workspace --api-name Api -i api.json -o generated".split(),
        f"""let mut request = api::GetV3PayTransactionsOutTradeNoOutTradeNoRequest::default();
    request.path.out_trade_no = next();
    request.query.mchid = next();
    let answer = api::Api::new().{METHOD}(request).await?;""",
    ),
    Peer(
        "cargo-progenitor",
        "0.15",
        for_progenitor,
        "progenitor -i api.json -o generated -n generated -v 0.0.0".split(),
        f"""let client = api::Client::new("https://api.mch.weixin.qq.com");
    let answer = client.{METHOD}(&next(), &next()).await?.into_inner();""",
    ),
]
