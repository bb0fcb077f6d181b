"""Italian terms about contact."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.PHONE_WORD: (
        "(telefono|tel|telefonare|telefoni|telefonata|chiamare|chiami|chiamaci|chiamata|cellulare|numero "
        "di telefono|fax|sms|linea diretta|numero verde|contattaci al|al numero|cell|chiamarci|"
        "telefonico|telefonicamente)",
    ),
    C.CALL_US: (
        "(ci chiami|chiamaci|chiamateci|chiamarci|telefonarci|ci telefoni|mi chiami|telefonateci)",
        "(contattarci|contattaci|ci contatti|contattateci|raggiungerci) ~ (telefonicamente|per telefono|"
        "al telefono|via sms|telefono)",
        "(nostro|mio) (numero|telefono|cellulare|numero di telefono|numero verde|centralino)",
        "(ci dia|ci invii|ci fornisca|ci lasci|mi dia|inviaci|ci comunichi) il suo (numero|telefono|"
        "cellulare|numero di telefono) ~ (chiam*|telefon*|contatt*|parl*)",
    ),
    C.EMAIL_US: (
        "(ci scriva|scrivici|contattaci|ci contatti|ci invii|inviaci|scriverci|contattarci|ci mandi|"
        "scriveteci) ~ (e-mail|email|mail|posta elettronica)",
        "(nostra|sua|mia|tua|nostro|suo) (indirizzo)? (e-mail|email|mail|posta elettronica|indirizzo "
        "email|indirizzo e-mail) (personale|privata|diretta)?",
    ),
    C.NUMBER_WORD: (
        "(tracking|tracciamento|spedizione|ordine|fattura|riferimento|rif|pratica|caso|numero d'ordine|"
        "numero ordine|numero di serie|serie|seriale|rma|reso|articolo|cap|partita iva|p.iva|iban|lotto|"
        "modello|pacco|collo|lettera di vettura|reclamo|codice|cliente)",
        "(poste italiane|brt|bartolini|sda|gls|dhl|ups|fedex|tnt)",
        "(partita iva|iva|p iva|codice fiscale|eori)",
    ),
    C.THIRD_PARTY: (
        "(corriere|corrieri|vettore|produttore|fabbricante|garanzia|servizio clienti amazon|servizio "
        "clienti di amazon|assistenza amazon|poste italiane|bartolini|brt|sda|ufficio postale|dogana)",
        "(autista|postino|fattorino)",
    ),
    C.OURS: ("(noi|nostro|nostra|ci|chiamaci|contattaci|mio|mia|mi)",),
    C.PERSONAL_DATA: (
        "(inviare|invii|inviarci|fornire|fornisca|fornirci|indicare|indichi|comunicare|comunichi|"
        "comunicarci|confermi|serve|dare|bisogno) ~ (numero di telefono|data di nascita|carta d'identità|"
        "documento d'identità|passaporto|password|indirizzo email|indirizzo e-mail|indirizzo completo|"
        "nome completo|dati bancari|codice fiscale|cellulare)",
    ),
    C.CALL_YOU: (
        "(la|ti|vi) (chiamo|chiamiamo|richiamo|richiamiamo|chiamerò|richiamerò|chiameremo|richiameremo)",
        "(possiamo|posso|per|così da|vorrei|vorremmo|potremmo) (chiamarla|richiamarla|telefonarle|chiamarti)",
        "le (telefono|telefoniamo|telefonerò)",
    ),
}
