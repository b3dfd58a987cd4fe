/** An address, which may be broken after its at sign only. */
export function Email({ address }: { address: string | null }) {
  if (address === null) return null;
  const [name, ...host] = address.split('@');
  return (
    <bdi>
      {name}@<wbr />
      {host.join('@')}
    </bdi>
  );
}
