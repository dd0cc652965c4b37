import { render } from 'preact';
import { Provider } from '@urql/preact';

import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import { App } from './app.js';
import { createClient } from './graphql/client.js';
import { LanguageProvider } from './language/language.js';

const place = document.getElementById('explorer');
if (place) render(<Provider value={createClient()}><LanguageProvider><App /></LanguageProvider></Provider>, place);
