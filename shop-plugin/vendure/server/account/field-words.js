/** What is wrong with a field that was filled in, in words for the customer. */
export const PROFILE_WORDS = Object.freeze({
  name: {
    en: 'Please tell us a name, of at most 200 characters.',
    nl: 'Vul een naam in, van hoogstens 200 tekens.',
    de: 'Bitte einen Namen mit höchstens 200 Zeichen angeben.',
    fr: 'Indiquez un nom de 200 caractères au plus.',
  },
  email: {
    en: 'The e-mail address is changed in the shop’s own settings, with your password.',
    nl: 'Het e-mailadres wijzig je in de instellingen van de winkel, met je wachtwoord.',
    de: 'Die E-Mail-Adresse wird in den Einstellungen des Shops geändert, mit dem Passwort.',
    fr: 'L’adresse e-mail se modifie dans les réglages de la boutique, avec votre mot de passe.',
  },
  phone: {
    en: 'This is not a telephone number.',
    nl: 'Dit is geen telefoonnummer.',
    de: 'Das ist keine Telefonnummer.',
    fr: 'Ce n’est pas un numéro de téléphone.',
  },
  birthday: {
    en: 'This is not a day in the past.',
    nl: 'Dit is geen dag in het verleden.',
    de: 'Das ist kein vergangener Tag.',
    fr: 'Ce n’est pas un jour passé.',
  },
});

export const ADDRESS_WORDS = Object.freeze({
  needed: {
    en: 'Please fill this in.',
    nl: 'Vul dit in.',
    de: 'Bitte ausfüllen.',
    fr: 'À remplir.',
  },
  country: {
    en: 'We do not deliver to this country.',
    nl: 'We leveren niet in dit land.',
    de: 'In dieses Land liefern wir nicht.',
    fr: 'Nous ne livrons pas dans ce pays.',
  },
});
