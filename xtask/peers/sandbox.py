"""Uses the package `wechatpayv3` as a merchant of the sandbox.

Places an order, pays it, receives the notification, refunds the order, and receives the notification of the refund: first with
WeChat Pay's public key, then with downloaded certificates.

The package can call only https://api.mch.weixin.qq.com, so HTTPS_PROXY and REQUESTS_CA_BUNDLE lead it to the sandbox. The
argument is the prefix of the order numbers. The settings are the environment variables of the sandbox's `sandbox.env`.
`sandbox/tests/peers.rs` starts this script.
"""

import json
import os
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Empty, Queue

import requests
from wechatpayv3 import WeChatPay, WeChatPayType

# The time limit for a response, and for a notification, in seconds: more than a slow machine needs.
LIMIT = 60
AMOUNT = {"total": 100, "currency": "CNY"}


def setting(name):
    return os.environ.get(name) or sys.exit(f"failed: {name} is not set: set the variables of the sandbox's sandbox.env")


def text_of(name):
    with open(setting(name), encoding="utf-8") as file:
        return file.read()


class Shop(ThreadingHTTPServer):
    """The merchant's server. Verifies each notification with the client, and keeps the result by the notification's path."""

    daemon_threads = True

    def __init__(self, pay):
        super().__init__(("127.0.0.1", 0), Notified)
        self.pay = pay
        self.arrived = {"/paid": Queue(), "/refunded": Queue()}
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def url(self, path):
        return f"http://127.0.0.1:{self.server_port}{path}"

    def notification(self, path):
        """Waits for the first notification to this path. The sandbox may send it again, as WeChat Pay does."""
        try:
            notification = self.arrived[path].get(timeout=LIMIT)
        except Empty:
            sys.exit(f"failed: no notification to {path} arrived within {LIMIT} seconds")
        if not isinstance(notification, dict):
            sys.exit(f"failed: the client refused the notification to {path}: {notification!r}")
        return notification


class Notified(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        try:
            # `callback` returns None if WeChat Pay didn't sign the notification, or if it can't be decrypted.
            notification = self.server.pay.callback(self.headers, body)
        except Exception as error:
            notification = error
        verified = isinstance(notification, dict)
        reply = json.dumps({"code": "SUCCESS" if verified else "FAIL", "message": "" if verified else repr(notification)})
        self.send_response(200 if verified else 500)
        for name, value in {"Content-Type": "application/json", "Content-Length": len(reply)}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(reply.encode())
        # The process may end as soon as the notification is reported, so it is reported after the reply is sent.
        self.server.arrived[self.path].put(notification)

    def log_message(self, *_):
        pass


def merchant(**trusted):
    return WeChatPay(
        WeChatPayType.JSAPI,
        mchid=setting("WECHATPAY_MCHID"),
        private_key=text_of("WECHATPAY_PRIVATE_KEY"),
        cert_serial_no=setting("WECHATPAY_SERIAL"),
        appid="wx5f0c1a9e7b3d2846",
        apiv3_key=setting("WECHATPAY_API_V3_KEY"),
        timeout=LIMIT,
        **trusted,
    )


def read(response):
    """Returns the document of a response, whose signature the client has verified."""
    status, text = response
    if status != 200:
        sys.exit(f"failed: the response has the status {status}: {text}")
    return json.loads(text)


def expect(step, document, fields):
    """Ends the process unless the document has these fields with these values."""
    found = {name: document.get(name) for name in fields}
    if found != fields:
        sys.exit(f"failed: {step}: {found} instead of {fields} in {document}")
    print(step, flush=True)


def pay_as_the_payer_does(number):
    path = f"/_sandbox/api/orders/{setting('WECHATPAY_MCHID')}/{number}/pay"
    headers = {"X-Sandbox-Token": setting("WECHATPAY_SANDBOX_TOKEN")}
    response = requests.post(setting("WECHATPAY_BASE_URL") + path, headers=headers, timeout=LIMIT)
    return read((response.status_code, response.text))


def flow(number, pay):
    shop, refund_number = Shop(pay), f"{number}R"
    payer = {"openid": "oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"}
    placed = read(pay.pay("明前龙井", number, AMOUNT, payer, notify_url=shop.url("/paid")))
    expect(f"{number}: placed", {"prepaid": bool(placed.get("prepay_id"))}, {"prepaid": True})
    expect(f"{number}: paid", pay_as_the_payer_does(number), {"state": "SUCCESS"})

    notification = shop.notification("/paid")
    paid = notification["resource"]
    expect(f"{number}: notified of the payment", notification, {"event_type": "TRANSACTION.SUCCESS"})
    expect(f"{number}: the payment belongs to the order", paid, {"out_trade_no": number, "trade_state": "SUCCESS"})
    order = read(pay.query(out_trade_no=number))
    expect(f"{number}: queried", order, {"trade_state": "SUCCESS", "transaction_id": paid["transaction_id"]})

    amount = {"refund": AMOUNT["total"], **AMOUNT}
    refund = read(pay.refund(refund_number, amount, out_trade_no=number, notify_url=shop.url("/refunded")))
    expect(f"{number}: refund accepted", refund, {"out_refund_no": refund_number, "status": "PROCESSING"})

    notification = shop.notification("/refunded")
    refunded = {"out_refund_no": refund_number, "refund_status": "SUCCESS", "refund_id": refund["refund_id"]}
    expect(f"{number}: notified of the refund", notification, {"event_type": "REFUND.SUCCESS"})
    expect(f"{number}: the refund belongs to the order", notification["resource"], {"out_trade_no": number, **refunded})
    refund = read(pay.query_refund(refund_number))
    expect(f"{number}: refund queried", refund, {"status": "SUCCESS", "refund_id": refunded["refund_id"]})
    expect(f"{number}: refunded", read(pay.query(out_trade_no=number)), {"trade_state": "REFUND"})


if len(sys.argv) != 2:
    sys.exit("usage: sandbox.py PREFIX, where PREFIX is the beginning of the order numbers")
PREFIX = sys.argv[1]
PUBLIC_KEY = {"public_key": text_of("WECHATPAY_PUBLIC_KEY"), "public_key_id": setting("WECHATPAY_PUBLIC_KEY_ID")}
flow(f"{PREFIX}KEY", merchant(**PUBLIC_KEY))
# Without a public key, the client downloads the certificates.
flow(f"{PREFIX}CERT", merchant())
