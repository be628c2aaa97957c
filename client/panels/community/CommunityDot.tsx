/** The colour of a community, as on the canvas; always beside its name. */
export function CommunityDot({ colour, size = 12 }: { colour: string; size?: number }) {
  return (
    <svg className="community-dot" viewBox="0 0 10 10" width={size} height={size} aria-hidden="true">
      <circle cx="5" cy="5" r="5" fill={colour} />
    </svg>
  );
}
