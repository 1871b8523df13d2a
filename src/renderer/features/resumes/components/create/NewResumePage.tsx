import { useNewResume } from '../../newResume'
import { ReviewReading } from './ReviewReading'
import { SourceStep } from './SourceStep'

/** From a file, pasted words or nothing to a base resume. */
export function NewResumePage() {
  const { reading, pasted } = useNewResume()
  return reading === null ? <SourceStep pasted={pasted} /> : <ReviewReading reading={reading} />
}
