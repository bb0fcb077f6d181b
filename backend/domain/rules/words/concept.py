"""The concepts that the message rules are made of."""

from __future__ import annotations

from enum import StrEnum


class Concept(StrEnum):
    """What a term stands for; each language's table has all of them."""

    # reviews
    GIVE_REVIEW = "give_review"  # "leave a review"
    GOOD_REVIEW = "good_review"  # "a positive review", "five stars"
    THANKED = "thanked"  # "thank you for your kind review"
    FOR_REVIEW = "for_review"  # "in exchange for a review", "once your review is posted"
    IF_HAPPY = "if_happy"  # "if you are happy"
    REVIEW = "review"  # any word for a review, a rating, stars
    NOT_REVIEW = "not_review"  # "a review of this matter"
    CHANGE_REVIEW = "change_review"  # "remove your review"
    FIVE_STARS = "five_stars"  # "five stars", which a lamp may have too
    WISHING = "wishing"  # "would mean a lot to us", beside five stars
    CHANGING = "changing"  # verbs for what the buyer does to a review: change, remove, raise
    GIVING = "giving"  # verbs for writing one: post, publish, share
    SCREENSHOT = "screenshot"  # what proves that a review is out
    CONDITION = "condition"  # "once", "provided that"
    CHANGE_IT = "change_it"  # "could you change it", where a review was spoken of just before
    CONTACT_FIRST = "contact_first"  # "contact us before leaving a review"
    REWARD = "reward"  # "gift card", "refund", "free"
    AGAIN = "again"  # "a reminder", "still have not"
    # commerce
    COUPON = "coupon"
    CODE = "code"  # one that takes something off, or one on a parcel
    COUPON_USED = "coupon_used"  # "the coupon that you used at checkout"
    DISCOUNT = "discount"
    NEXT_PURCHASE = "next_purchase"
    CROSS_SELL = "cross_sell"
    MARKETING = "marketing"
    ENDED = "ended"  # a promotion that is over
    OWN_SHOP = "own_shop"
    FOLLOW_US = "follow_us"
    # contact
    PHONE_WORD = "phone_word"  # a word that makes digits a phone number
    CALL_US = "call_us"
    CALL_YOU = "call_you"  # "I will call you back"
    EMAIL_US = "email_us"
    MESSENGER = "messenger"
    NUMBER_WORD = "number_word"  # a word that makes digits something else than a phone number
    THIRD_PARTY = "third_party"  # carrier, maker, warranty
    OURS = "ours"  # "our", "us", "me"
    # conduct
    CLAIM = "claim"  # an A-to-z claim
    CLOSE_IT = "close_it"  # "if you close it today", beside a claim
    ASK_CANCEL = "ask_cancel"
    CANCEL_WISH = "cancel_wish"  # "if you no longer want it"
    NO_STOCK = "no_stock"
    OFF_AMAZON = "off_amazon"
    PAY_ELSEWHERE = "pay_elsewhere"
    OPT_OUT = "opt_out"
    WISHED = "wished"  # "I understand that you would prefer"
    ONLY_HERE = "only_here"  # "we may only answer here"
    NEGATION = "negation"  # "we cannot", "not allowed"
    # attachments, language, tone
    ATTACHED = "attached"
    ADVERTISING_FILE = "advertising_file"
    SENSITIVE = "sensitive"
    THREAT = "threat"
    ORDER_NOTICE = "order_notice"
    AUTO_REPLY = "auto_reply"
    PROMISE = "promise"
    ASK_SECRET = "ask_secret"  # noqa: S105 - "send us your card number"
    PERSONAL_DATA = "personal_data"
    BLAME = "blame"
    COURTESY = "courtesy"  # what a message of thanks alone consists of
