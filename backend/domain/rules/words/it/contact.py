"""Italian terms about contact."""

from __future__ import annotations

from collections.abc import Mapping

from backend.domain.rules.words.concept import Concept as C

WORDS: Mapping[C, tuple[str, ...]] = {
    C.PHONE_WORD: (
        "(telefono|tel|telefonare|telefoni|telefonata|chiamare|chiami|chiamaci|chiamata|cellulare|"
        "numero di telefono|fax|sms|linea diretta|numero verde|contattaci al|al numero|cell|chiamarci|"
        "telefonico|telefonicamente)",
        "(squillo|chiamarmi|chiamarci|mi trova|ci trova|mi chiami|recapito|telefoni|fisso|componga|"
        "digiti il|rispondo al|rispondiamo al)",
    ),
    C.CALL_US: (
        "(ci chiami|chiamaci|chiamateci|chiamarci|telefonarci|ci telefoni|mi chiami|telefonateci)",
        "(contattarci|contattaci|ci contatti|contattateci|raggiungerci) ~ (telefonicamente|per telefono|"
        "al telefono|via sms|telefono)",
        "(nostro|mio) (numero|telefono|cellulare|numero di telefono|numero verde|centralino)",
        "(ci dia|ci invii|ci fornisca|ci lasci|mi dia|inviaci|ci comunichi) il suo (numero|telefono|"
        "cellulare|numero di telefono) ~ (chiam*|telefon*|contatt*|parl*)",
        "(chiami|chiama|chiamaci|telefoni|telefona|chiamare|telefonare|richiami) (pure|il|lo|la|al|allo|"
        "direttamente|in|quando|un|anche|senza|noi|me|nel|l'officina|negozio)",
        "(faccia|faccia pure|dia|ci faccia|mi faccia|fare|ci dia|mi dia) (uno|un|una) (squillo|"
        "colpo di telefono|telefonata|chiamata|colpo di|chiamatina)",
        "(mi|ci) (trova|raggiunge|può trovare|può raggiungere|può chiamare|può telefonare|chiami|"
        "telefoni|faccia uno)",
        "(a voce|al telefono|per telefono|telefonicamente|in videochiamata) ~ (più|prima|meglio|spieg*|"
        "facile|veloce|risolv*|parl*|guid*|aiut*)",
        "(più|prima|meglio|spieg*|facile|veloce|risolv*|parl*|guid*|aiut*|sent*|chiar*|accord*) ~"
        " (a voce|al telefono|per telefono|telefonicamente|in videochiamata)",
        "(nostro|mio|suo) (numero|telefono|cellulare|fisso|centralino)",
        "videochiamata",
        "(mandi|invii|lasci|ci mandi|mi mandi) ~ (sms|messaggio vocale|nota vocale|vocale|messaggino)",
        "(in|una|tramite|via|con una) (videochiamata|videocall|video chiamata|zoom|facetime|skype|teams)",
        "(squillo|colpo di telefono|telefonata) ~ (officina|laboratorio|negozio|ufficio|magazzino)",
        "(numero) (è|si trova|lo trova|sta) ~ (foglio|scatola|etichetta|manuale|biglietto|fattura|"
        "istruzioni|coperchio)",
    ),
    C.CALL_YOU: (
        "(la|ti|vi) (chiamo|chiamiamo|richiamo|richiamiamo|chiamerò|richiamerò|chiameremo|richiameremo)",
        "(possiamo|posso|per|così da|vorrei|vorremmo|potremmo) (chiamarla|richiamarla|telefonarle|chiamarti)",
        "le (telefono|telefoniamo|telefonerò)",
        "(la|ti) (chiam*|richiam*|ricontatt* telefonicamente|sent* al telefono)",
        "(chiamarla|richiamarla|telefonarle|sentirla al telefono|sentirla a voce)",
        "(suo|tuo) (numero|numero di telefono|cellulare|recapito|recapito telefonico) ~ (chiam*|richiam*|"
        "telefon*|sent*|contatt*)",
        "(a|su) (quale|che) numero",
        "(numero) ~ (raggiungerla|chiamarla|contattarla|sentirla|trovarla)",
        "(quando|a che ora) (posso|possiamo) (chiamarla|telefonarle|sentirla)",
    ),
    C.EMAIL_US: (
        "(ci scriva|scrivici|contattaci|ci contatti|ci invii|inviaci|scriverci|contattarci|ci mandi|"
        "scriveteci) ~ (e-mail|email|mail|posta elettronica)",
        "(nostra|sua|mia|tua|nostro|suo) (indirizzo)? (e-mail|email|mail|posta elettronica|"
        "indirizzo email|indirizzo e-mail) (personale|privata|diretta)?",
        "(scriva|scrivi|scriverci|scrivere|mandi|mandarci|invii|inviarci|inviare|spedisca|mandare|"
        "contatti|contattarci) ~ (via|per|tramite|alla nostra|all'indirizzo|una|un'|"
        "sulla nostra) (e-mail|email|mail|posta|posta elettronica|casella)",
        "(nostra|mia) (casella|mail|e-mail|email|posta|casella di posta)",
        "(una|un') (mail|e-mail|email) (a|al|alla|direttamente|ai)",
    ),
    C.MESSENGER: ("(whatsappare|uozzap|wapp|wazzap|messenger di facebook)",),
    C.NUMBER_WORD: (
        "(tracking|tracciamento|spedizione|ordine|fattura|riferimento|rif|pratica|caso|numero d'ordine|"
        "numero ordine|numero di serie|serie|seriale|rma|reso|articolo|cap|partita iva|p.iva|iban|lotto|"
        "modello|pacco|collo|lettera di vettura|reclamo|codice|cliente)",
        "(poste italiane|brt|bartolini|sda|gls|dhl|ups|fedex|tnt)",
        "(partita iva|iva|p iva|codice fiscale|eori)",
    ),
    C.THIRD_PARTY: (
        "(corriere|corrieri|vettore|produttore|fabbricante|garanzia|servizio clienti amazon|"
        "servizio clienti di amazon|assistenza amazon|poste italiane|bartolini|brt|sda|ufficio postale|"
        "dogana)",
        "(autista|postino|fattorino)",
    ),
    C.OURS: ("(noi|nostro|nostra|ci|chiamaci|contattaci|mio|mia|mi)",),
    C.PERSONAL_DATA: (
        "(inviare|invii|inviarci|fornire|fornisca|fornirci|indicare|indichi|comunicare|comunichi|"
        "comunicarci|confermi|serve|dare|bisogno) ~ (numero di telefono|data di nascita|carta d'identità|"
        "documento d'identità|passaporto|password|indirizzo email|indirizzo e-mail|indirizzo completo|"
        "nome completo|dati bancari|codice fiscale|cellulare)",
    ),
}
