"""English, by what is said."""

from backend.domain.reading.lexicons.en import (
    charges,
    delivery,
    denials,
    faults,
    orders,
    others,
    questions,
    returns,
    words,
)

STOPWORDS = """
    the and you your for this that with have has had was were will would could should can please i my me
    it is are be been not no to of in on at by from but if so as or an a do does did its im ive thanks
    thank hello hi dear just still when where what why how which who there here they them their he she
    we our us about after before because than then only also any some all more very much get got need
    want know let like am pm today yesterday now out up dont didnt doesnt isnt wasnt hasnt havent cant
    wont couldnt sir madam regards best team kindly order package item product these those into over two
    first one day days week weeks since between through being having really ago try tried trying said
    says say see seen look looks looking make made take taken give given come comes coming go goes going
    think thing things sure ok okay good great nice other another same even every each
"""

NUMBERS = """
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen eighteen twenty
    thirty forty fifty sixty hundred dozen couple
"""

CONCEPTS = {
    **words.CONCEPTS,
    **delivery.CONCEPTS,
    **denials.CONCEPTS,
    **charges.CONCEPTS,
    **faults.CONCEPTS,
    **returns.CONCEPTS,
    **orders.CONCEPTS,
    **questions.CONCEPTS,
    **others.CONCEPTS,
}
