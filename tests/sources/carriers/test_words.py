"""Sentences as carriers print them, and what they say about a parcel."""

import pytest

from backend.domain.vocabulary import Milestone as M
from backend.sources.carriers.words import milestone_of, tells_delay


@pytest.mark.parametrize(
    ("sentence", "milestone"),
    [
        # labels, manifests and pre-advice are no scans
        ("Shipper created a label, UPS has not received the package yet. ", M.LABEL_CREATED),
        ("Shipping Label Created, USPS Awaiting Item", M.LABEL_CREATED),
        ("Pre-Shipment, USPS Awaiting Item", M.LABEL_CREATED),
        ("Arrived Shipping Partner Facility, USPS Awaiting Item", M.LABEL_CREATED),
        ("Shipment information sent to FedEx", M.LABEL_CREATED),
        ("Pre-Shipment Info Sent to USPS", M.LABEL_CREATED),
        ("Electronic information submitted by shipper", M.LABEL_CREATED),
        ("Shipment expected, but not yet arrived at PostNL", M.LABEL_CREATED),
        (
            "The instruction data for this shipment have been provided by the sender to DHL electronically",
            M.LABEL_CREATED,
        ),
        ("Sender preparing item", M.LABEL_CREATED),
        ("We've received your order information", M.LABEL_CREATED),
        ("Shipment information received", M.LABEL_CREATED),
        ("Parcel information received, parcel not yet handed to the carrier", M.LABEL_CREATED),
        # plain movement is stated by no pattern
        ("Departed from Facility", None),
        ("Arrived at USPS Regional Facility", None),
        ("We have your package", None),
        ("Origin Scan", None),
        ("USPS in possession of item", None),
        ("Item processed at postal facility", None),
        ("Delivered to airline", None),
        ("Delivered to local carrier for final delivery", None),
        ("Your package was released by the customs agency.", None),
        ("Shipment received by PostNL", None),
        ("On schedule for delivery today", None),
        ("A delay in delivery is expected", None),
        # out for delivery
        ("Out For Delivery Today", M.OUT_FOR_DELIVERY),
        ("Loaded on Delivery Vehicle ", M.OUT_FOR_DELIVERY),
        ("On FedEx vehicle for delivery", M.OUT_FOR_DELIVERY),
        ("With delivery courier", M.OUT_FOR_DELIVERY),
        ("Due to be delivered today", M.OUT_FOR_DELIVERY),
        ("Item out for delivery", M.OUT_FOR_DELIVERY),
        ("The shipment has been loaded onto the delivery vehicle", M.OUT_FOR_DELIVERY),
        # delivered, to whomever of the buyer's side
        ("DELIVERED ", M.DELIVERED),
        ("Delivered, In/At Mailbox", M.DELIVERED),
        ("Delivered, Parcel Locker", M.DELIVERED),
        ("Delivered, Left with Individual", M.DELIVERED),
        ("Delivered to Agent for Final Delivery", M.DELIVERED),
        ("Delivered, Individual Picked Up at Post Office", M.DELIVERED),
        ("Delivered to neighbour at number 12", M.DELIVERED),
        ("Item successfully delivered", M.DELIVERED),
        ("Delivered to Safeplace by postman", M.DELIVERED),
        ("Delivered - Left at front door. Signature Service not requested.", M.DELIVERED),
        ("Delivered on 2nd attempt", M.DELIVERED),
        ("The shipment was picked up by the recipient", M.DELIVERED),
        ("Package has been delivered", M.DELIVERED),
        # not delivered, whatever the word
        ("Package could not be delivered", M.ATTEMPT_FAILED),
        ("Will be delivered tomorrow", None),
        ("Undelivered: address not found", M.EXCEPTION),
        # attempts
        ("Delivery attempted - No Answer", M.ATTEMPT_FAILED),
        ("Notice Left (No Authorized Recipient Available)", M.ATTEMPT_FAILED),
        ("Customer not available or business closed", M.ATTEMPT_FAILED),
        ("The receiver was not available for delivery on the 1st attempt.", M.ATTEMPT_FAILED),
        ("Attempted delivery. Notice card left indicating where and when to pick up item", M.ATTEMPT_FAILED),
        ("Delivery Attempt - Action Needed", M.ATTEMPT_FAILED),
        ("Unsuccessful delivery", M.ATTEMPT_FAILED),
        # pick-up
        ("Available for Pickup", M.AVAILABLE_FOR_PICKUP),
        ("Item available for pickup at Post Office", M.AVAILABLE_FOR_PICKUP),
        ("Ready for recipient pickup", M.AVAILABLE_FOR_PICKUP),
        ("Held at Post Office, At Customer Request", M.AVAILABLE_FOR_PICKUP),
        ("Delivered to UPS Access Point, awaiting customer pickup", M.AVAILABLE_FOR_PICKUP),
        ("Delivered to the parcel shop, awaiting collection", M.AVAILABLE_FOR_PICKUP),
        ("Delivered to pickup point", M.AVAILABLE_FOR_PICKUP),
        ("Available for Redelivery or Collection", M.AVAILABLE_FOR_PICKUP),
        (
            "Final Notice; Item will be returned to sender if not collected within 10 days",
            M.AVAILABLE_FOR_PICKUP,
        ),
        ("Reminder to pick up your item before it is returned", M.AVAILABLE_FOR_PICKUP),
        # the way back
        ("Return to Sender Processed", M.RETURNING),
        ("Item being returned to sender. Incomplete address", M.RETURNING),
        ("Returning package to shipper", M.RETURNING),
        ("Unclaimed/Being Returned to Sender", M.RETURNING),
        ("The package will be returned to the sender.", M.RETURNING),
        ("Delivered, To Original Sender", M.RETURNED),
        ("Returned to sender", M.RETURNED),
        ("The package was returned to the shipper", M.RETURNED),
        ("Refused by recipient and returned to sender", M.RETURNED),
        # trouble
        ("Insufficient Address", M.EXCEPTION),
        ("Incorrect address", M.EXCEPTION),
        ("The address is incomplete. This may delay delivery.", M.EXCEPTION),
        ("Customer addressing error found; attempting to correct. Possible delay", M.EXCEPTION),
        ("Held in Customs", M.EXCEPTION),
        ("Item held by Canada Customs", M.EXCEPTION),
        ("Package damaged, delivery not attempted", M.EXCEPTION),
        ("The shipment is lost", M.EXCEPTION),
        ("The receiver refused the delivery", M.EXCEPTION),
        ("Clearance Information Required", M.EXCEPTION),
        # Chinese carriers' own words, as aggregators pass them on
        ("电子预报信息已接收", M.LABEL_CREATED),
        ("快件已揽收", None),
        ("快件正在派送中", M.OUT_FOR_DELIVERY),
        ("快件已签收", M.DELIVERED),
        ("未妥投,收件人不在", M.ATTEMPT_FAILED),
        ("包裹已退回发件人", M.RETURNED),
        # cancelled
        ("Shipment cancelled by sender", M.CANCELLED),
        ("Billing Information Voided", M.CANCELLED),
        ("Label voided", M.CANCELLED),
        ("Cancelled", M.CANCELLED),
    ],
)
def test_a_sentence_says_one_milestone(sentence: str, milestone: M | None) -> None:
    assert milestone_of(sentence) is milestone


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("In Transit, Arriving Late", True),
        ("Severe weather conditions have delayed delivery.", True),
        ("Your package will arrive later than expected, but is still on its way.", True),
        ("A late flight has caused a delay.", True),
        ("We're sorry your package may be delayed by one business day", True),
        ("Rescheduled delivery", True),
        ("Departed from Facility", False),
        ("Arrived at Plate Street hub", False),
        ("Proceeding without delay", False),
        ("Adverse weather may cause delay", False),
    ],
)
def test_a_delay_is_what_the_carrier_calls_one(sentence: str, told: bool) -> None:
    assert tells_delay(sentence) is told
