import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

// What is waited for comes late on a busy machine; what never comes still fails.
configure({ asyncUtilTimeout: 15_000 });

// The animations of happy-dom have no clock: pictures stand still instead, unless a test brings its own.
// Some tests beside the screens run without a page.
if (typeof Element !== 'undefined') Reflect.deleteProperty(Element.prototype, 'animate');
