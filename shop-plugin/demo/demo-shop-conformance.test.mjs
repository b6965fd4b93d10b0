import { describeConformance } from '../conformance/describe-conformance.mjs';
import DEMO_HARNESS from './demo-harness.js';

describeConformance('the demo shop', DEMO_HARNESS);
