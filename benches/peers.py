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
]
