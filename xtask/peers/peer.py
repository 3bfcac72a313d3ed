"""Tests our client against the package `wechatpayv3`.

In the role of a merchant, this script uses the package's client; in the role of WeChat Pay, it uses the package's functions.

Reads one JSON object per line. The first object has the keys and ids of both sides. Each later object is a command, whose name
is in `ask`; the script replies to it with a JSON object. `client/tests/peers` starts this script.
"""

import email
import json
import os
import re
import sys
import tempfile
import threading
import time
import uuid
from base64 import b64encode
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlsplit

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from wechatpayv3 import WeChatPay, WeChatPayType
from wechatpayv3.core import Core
from wechatpayv3.utils import (
    load_certificate,
    load_private_key,
    rsa_decrypt,
    rsa_encrypt,
    rsa_sign,
    rsa_verify,
    sha256,
)

KEYS = json.loads(sys.stdin.readline())
MERCHANT_KEY = load_certificate(KEYS["merchant_certificate"]).public_key()
WECHATPAY_KEYS = {
    KEYS["public_key_id"]: load_private_key(KEYS["wechatpay_key"]),
    KEYS["platform_serial"]: load_private_key(KEYS["platform_key"]),
}
SCHEME = "WECHATPAY2-SHA256-RSA2048"
ENCRYPTED = "李四"


# The merchant.


def merchant(url=None, by_certificate=False):
    # The constructor sets the base URL, and calls it to download certificates. Only a property of the class can override the URL.
    Core._gate_way = property(lambda core: url, lambda core, usual: None)
    trusted = {} if by_certificate else {key: KEYS[key] for key in ("public_key", "public_key_id")}
    return WeChatPay(
        WeChatPayType.JSAPI,
        mchid=KEYS["mchid"],
        private_key=KEYS["merchant_key"],
        cert_serial_no=KEYS["merchant_serial"],
        appid="wx1",
        apiv3_key=KEYS["api_v3_key"],
        notify_url="https://example.com/notified",
        timeout=10,
        **trusted,
    )


def read(response):
    status, text = response
    return {"status": status, "body": json.loads(text)}


def order(url, description):
    payer, amount = {"openid": "o1"}, {"total": 100, "currency": "CNY"}
    return read(merchant(url).pay(description, "P1", amount, payer))


def query(url, out_trade_no, by_certificate):
    return read(merchant(url, by_certificate).query(out_trade_no=out_trade_no))


def transfer(url, user_name, by_certificate):
    pay = merchant(url, by_certificate)
    detail = {"out_detail_no": "D1", "transfer_amount": 1, "transfer_remark": "r", "openid": "o1", "user_name": user_name}
    response = read(pay.transfer_batch("B1", "name", "remark", 1, 1, [detail]))
    response["body"]["encrypted"] = pay.decrypt(response["body"]["encrypted"])
    return response


def upload(url, name, content):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, name)
        with open(path, "wb") as file:
            file.write(content.encode())
        return read(merchant(url).image_upload(path))


def sign(lines):
    return merchant().sign(lines)


def receive(headers, body):
    """Returns the decrypted content of a notification, or None if WeChat Pay didn't sign it."""
    received = merchant().callback({**headers, "Wechatpay-Signature-Type": SCHEME}, body)
    return received and received["resource"]


# WeChat Pay. The package can verify only the signed texts of responses, which are `time\nnonce\nbody\n`. Other signed texts have
# more lines, so all lines but the last two are passed in place of the time.


def verify(lines, signature):
    *front, nonce, last = lines
    return rsa_verify("\n".join(front), nonce, last, signature, MERCHANT_KEY)


def signature(serial, body):
    stamp, nonce = str(int(time.time())), uuid.uuid4().hex
    return {
        "Wechatpay-Timestamp": stamp,
        "Wechatpay-Nonce": nonce,
        "Wechatpay-Serial": serial,
        "Wechatpay-Signature": rsa_sign(WECHATPAY_KEYS[serial], f"{stamp}\n{nonce}\n{body}\n"),
        "Wechatpay-Signature-Type": SCHEME,
    }


def encrypted(text, associated_data):
    # The package can't encrypt, so this calls the library with which the package decrypts.
    nonce = uuid.uuid4().hex[:12]
    ciphertext = AESGCM(KEYS["api_v3_key"].encode()).encrypt(nonce.encode(), text.encode(), associated_data.encode())
    return {
        "algorithm": "AEAD_AES_256_GCM",
        "nonce": nonce,
        "associated_data": associated_data,
        "ciphertext": b64encode(ciphertext).decode(),
    }


def notify(serial, resource):
    body = json.dumps(
        {
            "id": "EV-1",
            "event_type": "TRANSACTION.SUCCESS",
            "resource_type": "encrypt-resource",
            "resource": {"original_type": "transaction", **encrypted(json.dumps(resource), "transaction")},
        }
    )
    return {"headers": signature(serial, body), "body": body}


def parts(headers, body):
    head = f"Content-Type: {headers['Content-Type']}\r\n\r\n".encode()
    message = email.message_from_bytes(head + body)
    return {part.get_param("name", header="Content-Disposition"): part for part in message.get_payload()}


def refusal(verb, target, headers, signed):
    """Returns why WeChat Pay would refuse the request, or None if it would accept the request."""
    scheme, _, fields = headers["Authorization"].partition(" ")
    fields = dict(re.findall(r'(\w+)="([^"]*)"', fields))
    if scheme != SCHEME or fields["mchid"] != KEYS["mchid"] or fields["serial_no"] != KEYS["merchant_serial"]:
        return f"the scheme, merchant or serial number is wrong: {headers['Authorization']}"
    if abs(int(fields["timestamp"]) - time.time()) > 300:
        return f"the timestamp is off by more than 300 seconds: {fields['timestamp']}"
    if not verify([verb, target, fields["timestamp"], fields["nonce_str"], signed], fields["signature"]):
        return f"the signature does not match {verb} {target} {signed}"


def respond(verb, target, headers, body):
    """Returns the status and the document of the response."""
    multipart = headers.get("Content-Type", "").startswith("multipart/")
    files = parts(headers, body) if multipart else {}
    signed = files["meta"].get_payload(decode=True).decode() if multipart else body.decode()
    why = refusal(verb, target, headers, signed)
    if why:
        return 401, {"code": "SIGN_ERROR", "message": why}
    url, document = urlsplit(target), json.loads(signed or "{}")
    fields = {name: values[0] for name, values in parse_qs(url.query).items()}
    match [verb, *map(unquote, url.path.split("/")[1:])]:
        case ["POST", "v3", "pay", "transactions", "jsapi"]:
            return 200, {"prepay_id": f"wx of {document['description']}", "amount": document["amount"]}
        case ["GET", "v3", "pay", "transactions", "out-trade-no", "NONE"]:
            return 404, {"code": "ORDER_NOT_EXIST", "message": "订单不存在"}
        case ["GET", "v3", "pay", "transactions", "out-trade-no", number]:
            return 200, {"out_trade_no": number, "mchid": fields["mchid"]}
        case ["POST", "hk", "v3", "cards", card, "people"]:
            key = WECHATPAY_KEYS[headers["Wechatpay-Serial"]]
            event = encrypted(json.dumps({"ip": "::1"}), "event")
            return 200, {
                "people": [{"name": rsa_encrypt(ENCRYPTED, MERCHANT_KEY)}],
                **{f"event_{name}": event[name] for name in ("nonce", "associated_data", "ciphertext")},
                "opened": [
                    card,
                    fields["note"],
                    rsa_decrypt(fields["name"], key),
                    rsa_decrypt(document["people"][0]["name"], key),
                    json.loads(rsa_decrypt(document["device"], key)),
                ],
            }
        case ["POST", "v3", "merchant", "media", "upload"]:
            content = files["file"].get_payload(decode=True)
            same = sha256(content) == document["sha256"] and files["file"].get_filename() == document["filename"]
            return (200, {"media_id": content.decode()}) if same else (400, {"code": "PARAM_ERROR", "message": signed})
        case ["GET", "v3", "certificates"]:
            certificate = encrypted(KEYS["platform_certificate"], "certificate")
            return 200, {"data": [{"serial_no": KEYS["platform_serial"], "encrypt_certificate": certificate}]}
    return 404, {"code": "NOT_FOUND", "message": target}


class WeChatPayServer(BaseHTTPRequestHandler):
    def do_GET(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        try:
            status, document = respond(self.command, self.path, self.headers, body)
        except Exception as error:
            status, document = 500, {"code": "SYSTEM_ERROR", "message": repr(error)}
        text = json.dumps(document)
        headers = signature(self.headers["Wechatpay-Serial"], text)
        if "FORGED" in self.path:
            text += " "
        self.send_response(status)
        for name, value in {**headers, "Content-Type": "application/json", "Content-Length": len(text)}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(text.encode())

    do_POST = do_GET

    def log_message(self, *_):
        pass


def serve():
    server = ThreadingHTTPServer(("127.0.0.1", 0), WeChatPayServer)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


ASKED = {one.__name__: one for one in (order, query, transfer, upload, sign, receive, verify, notify, serve)}

for line in sys.stdin:
    asked = json.loads(line)
    try:
        reply = {"ok": ASKED[asked.pop("ask")](**asked)}
    except Exception as error:
        reply = {"error": repr(error)}
    print(json.dumps(reply), flush=True)
