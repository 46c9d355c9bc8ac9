using AcceptanceHarness.Wire.Messages.AppRec;
using AcceptanceHarness.Wire.Messages.Hodemelding;

namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>A message that was opened and read.</summary>
/// <param name="Brev">As it travelled.</param>
/// <param name="Innhold">The bytes of the payload.</param>
/// <param name="Hode">The hodemelding; null for a receipt.</param>
/// <param name="Kvittering">The receipt; null for a hodemelding.</param>
internal sealed record Lest(Bussbrev Brev, byte[] Innhold, MsgHead? Hode, Apprec? Kvittering)
{
    /// <summary>HER-id of the service that it was sent to.</summary>
    public string Til => Brev.Egenskap("toHerId") ?? "";

    /// <summary>HER-id of the service that it was sent from.</summary>
    public string Fra => Brev.Egenskap("fromHerId") ?? "";
}
