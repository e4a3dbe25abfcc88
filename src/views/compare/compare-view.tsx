import { usePlace } from '../../session/place-store.ts';
import { ProjectsSideBySide } from './projects-side-by-side.tsx';
import { SlicesSideBySide } from './slices-side-by-side.tsx';
import './compare.css';
import './compare-phone.css';

/** Projects side by side, or two slices. */
export function CompareView() {
  const mode = usePlace((state) => state.place.mode);
  return mode === 'slices' ? <SlicesSideBySide /> : <ProjectsSideBySide />;
}
