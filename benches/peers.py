"""The generators with which `build_cost.py` compares ours, and how to prepare an OpenAPI document for each of them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

METHODS = ("get", "put", "post", "delete", "patch", "head")


def each_operation(document: dict) -> Iterable[tuple[dict, str, dict]]:
    """Yields the path item, the method and the content of each operation."""
    for item in document["paths"].values():
        for verb in METHODS:
            if verb in item:
                yield item, verb, item[verb]


def distinct_parameters(document: dict) -> None:
    """Keeps only the first of several parameters with the same name, because they would become one argument."""
    for _, _, operation in each_operation(document):
        parameters = reversed(operation.get("parameters", []))
        operation["parameters"] = list({each["name"]: each for each in parameters}.values())


def for_oas3_gen(document: dict) -> None:
    """Declares OpenAPI 3.1, the only version that oas3-gen reads. Everything in the document means the same in 3.1.

    Removes operations that send XML, because the code that is generated for them calls a `to_string` that doesn't exist.
    """
    document["openapi"] = "3.1.0"
    distinct_parameters(document)
    for item, verb, operation in list(each_operation(document)):
        if "text/xml" in operation.get("requestBody", {}).get("content", {}):
            del item[verb]


@dataclass(frozen=True)
class Peer:
    """A generator.

    `prepare` adapts the OpenAPI document to the generator. With `arguments`, the generator writes the crate `generated/`
    from `api.json`. `call` is Rust code that makes a call with that crate.
    """

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
]
