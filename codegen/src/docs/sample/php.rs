//! Reads the literal arguments of a PHP call, with a PHP parser and a small evaluator of constant
//! expressions.

use std::collections::HashMap;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use php_ast::ast::{
    ArgKind, ArrayElement, ArrayElementKind, AssignOp, BinaryOp, Expr, ExprKind, StmtKind, UnaryPrefixOp,
};
use php_rs_parser::{bumpalo::Bump, parse_arena};
use serde_json::{Map, Value};

use super::{super::Method, Call, Url};

/// The deepest nesting that is accepted. The parser is recursive, so deeper code could overflow the
/// stack. No real request is nested that deeply.
const DEEPEST: usize = 100;

/// A call, and its argument if that is a literal.
pub(super) type Read = (Option<Call>, Option<Value>);

/// Returns the call in `code`, with its argument. If the code is only a list `'key' => …`, returns that
/// list without a call. Returns `Ok(None)` if the code calls no operation.
pub(super) fn read(code: &str) -> Result<Option<Read>, String> {
    if nesting(code) > DEEPEST {
        return Err(format!("it is nested more than {DEEPEST} levels deep"));
    }
    let arena = Bump::new();
    let source = format!("<?php {code}");
    let program = parse_arena(&arena, &source);
    if program.errors.is_empty() {
        return Ok(call(&program.program.stmts));
    }
    let fragment = format!("<?php return [{code}\n];");
    let arena = Bump::new();
    let parsed = parse_arena(&arena, &fragment);
    if let (true, Some(statement)) = (parsed.errors.is_empty(), parsed.program.stmts.first())
        && let StmtKind::Return(Some(list)) = &statement.kind
    {
        return Ok(Some((None, Variables::default().value(list))));
    }
    Err(program.errors.first().map(ToString::to_string).unwrap_or_default())
}

fn nesting(code: &str) -> usize {
    let mut depth = 0usize;
    let mut deepest = 0;
    for byte in code.bytes() {
        match byte {
            b'[' | b'(' | b'{' => depth += 1,
            b']' | b')' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

type Expression<'s> = Expr<'s, 's>;

fn call<'s>(statements: &[php_ast::ast::Stmt<'s, 's>]) -> Option<Read> {
    let mut variables = Variables::default();
    let mut page = None;
    for statement in statements {
        let StmtKind::Expression(expression) = &statement.kind else { continue };
        let mut expression = *expression;
        let mut target = None;
        if let ExprKind::Assign(assign) = &expression.kind
            && assign.op == AssignOp::Assign
        {
            target = assign.target.name_str();
            expression = assign.value;
        }
        if let Some((call, argument)) = called(expression) {
            let value = argument.and_then(|argument| variables.value(argument));
            return Some((Some(call), value));
        }
        page = page.or_else(|| address(expression));
        if let (Some(name), Some(value)) = (target, variables.value(expression)) {
            variables.0.insert(name.to_owned(), value);
        }
    }
    page.map(|call| (Some(call), None))
}

/// Reads the URL of a page for browsers, as in `new Uri('https://api.weixin.qq.com/papay/entrustweb')`.
fn address(expression: &Expression<'_>) -> Option<Call> {
    let ExprKind::New(new) = &expression.kind else { return None };
    let ArgKind::Value(argument) = &new.args.first()?.kind else { return None };
    let address = string(argument)?;
    let (host, path) = address.strip_prefix("https://")?.split_once('/')?;
    Some(Call { url: Url::Literal(format!("/{path}")), verb: "get".to_owned(), host: Some(format!("https://{host}")) })
}

/// Finds the call of an HTTP method in a chain such as `…->post([…])->then(…)->wait()`. Returns the call
/// and its argument.
fn called<'e, 's>(mut expression: &'e Expression<'s>) -> Option<(Call, Option<&'e Expression<'s>>)> {
    loop {
        let ExprKind::MethodCall(method) = &expression.kind else { return None };
        let name = method.method.name_str()?;
        let verb = name.strip_suffix("Async").unwrap_or(name);
        if Method::parse(verb).is_some()
            && let Some(url) = url(method.object)
        {
            let argument = method.args.first().and_then(|argument| match &argument.kind {
                ArgKind::Value(value) => Some(value),
                _ => None,
            });
            return Some((Call { url, verb: verb.to_owned(), host: None }, argument));
        }
        expression = method.object;
    }
}

fn url(object: &Expression<'_>) -> Option<Url> {
    match &object.kind {
        ExprKind::MethodCall(method) if method.method.name_str() == Some("chain") => {
            let ArgKind::Value(argument) = &method.args.first()?.kind else { return None };
            string(argument).map(Url::Literal)
        }
        ExprKind::ArrayAccess(access) => string(access.index?).map(Url::Literal),
        _ => {
            let mut segments = Vec::new();
            let mut object = object;
            while let ExprKind::PropertyAccess(access) = &object.kind {
                let segment = match &access.property.kind {
                    ExprKind::Identifier(name) => name.as_str().to_owned(),
                    _ => string(access.property)?,
                };
                segments.push(segment);
                object = access.object;
            }
            segments.reverse();
            (!segments.is_empty()).then_some(Url::Chain(segments))
        }
    }
}

fn string(expression: &Expression<'_>) -> Option<String> {
    match &expression.kind {
        ExprKind::String(text) => text.to_str().map(str::to_owned),
        _ => None,
    }
}

/// The values of the variables to which the code has assigned a constant expression.
#[derive(Default)]
struct Variables(HashMap<String, Value>);

impl Variables {
    /// Returns the value of a constant expression.
    fn value(&self, expression: &Expression<'_>) -> Option<Value> {
        match &expression.kind {
            ExprKind::String(_) => string(expression).map(Value::String),
            ExprKind::Int(number) => Some((*number).into()),
            ExprKind::Float(number) => Some((*number).into()),
            ExprKind::Bool(value) => Some((*value).into()),
            ExprKind::Null => Some(Value::Null),
            ExprKind::Array(elements) => self.array(elements),
            ExprKind::Parenthesized(inner) => self.value(inner),
            ExprKind::Variable(name) => self.0.get(name.as_str()).cloned(),
            ExprKind::UnaryPrefix(unary) if unary.op == UnaryPrefixOp::Negate => match self.value(unary.operand)? {
                Value::Number(number) => number.as_i64().and_then(i64::checked_neg).map(Value::from),
                _ => None,
            },
            ExprKind::Binary(binary) if binary.op == BinaryOp::Concat => {
                let (left, right) = (self.value(binary.left)?, self.value(binary.right)?);
                Some(format!("{}{}", left.as_str()?, right.as_str()?).into())
            }
            ExprKind::FunctionCall(call) => {
                let ExprKind::Name(name) = &call.name.kind else { return None };
                let ArgKind::Value(argument) = &call.args.first()?.kind else { return None };
                self.function(name.join_parts().trim_start_matches('\\'), argument)
            }
            ExprKind::StaticMethodCall(call) => {
                let ArgKind::Value(argument) = &call.args.first()?.kind else { return None };
                self.function(call.method.name_str()?, argument)
            }
            _ => None,
        }
    }

    /// Evaluates the functions that samples use to encode a value.
    fn function(&self, name: &str, argument: &Expression<'_>) -> Option<Value> {
        let value = self.value(argument)?;
        let text = match name {
            "json_encode" => serde_json::to_string(&value).ok()?,
            "urlencode" => utf8_percent_encode(value.as_str()?, URLENCODE).to_string().replace("%20", "+"),
            "rawurlencode" => utf8_percent_encode(value.as_str()?, RAWURLENCODE).to_string(),
            "rawurldecode" => percent_decode_str(value.as_str()?).decode_utf8().ok()?.into_owned(),
            "queryStringLike" => query_string(value.as_object()?)?,
            _ => return None,
        };
        Some(text.into())
    }

    /// Evaluates a PHP array, which is a list if no element has a key.
    fn array(&self, elements: &[ArrayElement<'_, '_>]) -> Option<Value> {
        if elements.iter().all(|element| element.key.is_none()) {
            return elements.iter().map(|element| self.element(element)).collect::<Option<Vec<_>>>().map(Value::Array);
        }
        let mut map = Map::new();
        for element in elements {
            let key = match self.value(element.key.as_ref()?)? {
                Value::String(key) => key,
                Value::Number(key) => key.to_string(),
                _ => return None,
            };
            map.insert(key, self.element(element)?);
        }
        Some(Value::Object(map))
    }

    fn element(&self, element: &ArrayElement<'_, '_>) -> Option<Value> {
        match &element.kind {
            ArrayElementKind::Value(value) => self.value(value),
            _ => None,
        }
    }
}

/// The ASCII characters that PHP's `urlencode` encodes; `rawurlencode` does not encode `~`.
const URLENCODE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.');
const RAWURLENCODE: &AsciiSet = &URLENCODE.remove(b'~');

fn query_string(map: &Map<String, Value>) -> Option<String> {
    let pairs: Option<Vec<String>> =
        map.iter().map(|(key, value)| Some(format!("{key}={}", value.as_str()?))).collect();
    Some(pairs?.join("&"))
}
