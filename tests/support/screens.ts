import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

// The animations of happy-dom have no clock: pictures stand still instead, unless a test brings its own.
Reflect.deleteProperty(Element.prototype, 'animate');
