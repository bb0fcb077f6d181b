// Runs in the page's head as a classic script, before anything is painted and before Zendesk's SDK starts:
// the colour scheme of the first paint is the one in our own address, so no white flash in the dark.
const asked = new URLSearchParams(location.search).get('colorScheme')
document.documentElement.dataset['scheme'] = asked === 'dark' ? 'dark' : 'light'
