using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.Wire.Ebxml;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Simulators.Meldingstjener.Ebxml;

/// <summary>Judges the acknowledgment or error message of a vendor's system; pure, and never throws on what others sent.</summary>
internal static class Ebxmlsvardommer
{
    /// <summary>Judges an answer.</summary>
    /// <param name="sendt">What was sent.</param>
    /// <param name="dekket">What the signature of that covered.</param>
    /// <param name="mottaker">What the receiver is known to sign with.</param>
    /// <param name="konvolutt">The answer's envelope.</param>
    /// <param name="tillit">Who is trusted.</param>
    public static Ebxmlsvar Vurder(
        EbxmlMelding sendt, IReadOnlyList<EbxmlReferanse> dekket, X509Certificate2 mottaker, ReadOnlyMemory<byte> konvolutt, TrustAnchor tillit)
    {
        var lest = EbxmlLeser.Les(konvolutt);
        if (lest.Melding is not { } answer)
        {
            return new Ebxmlsvar(Ebxmlutfall.Ubesvart, null, [.. lest.Avvik.Select(each => each.Tekst)]);
        }

        string[] wrong =
        [
            .. lest.Avvik.Select(each => each.Tekst),
            .. Sammenheng(sendt.Hode, answer.Hode),
            .. answer.Kvittering is { } receipt
                ? Kvittering(sendt, dekket, receipt).Concat(Signatur(sendt, mottaker, EbxmlSignatur.Verifiser(konvolutt, [], tillit).Signatur))
                : [],
        ];
        return new Ebxmlsvar(wrong.Length > 0 ? Ebxmlutfall.Ubesvart : Utfall(answer), answer, wrong);
    }

    private static Ebxmlutfall Utfall(EbxmlMelding answer) => answer switch
    {
        { Hode.Handling: EbxmlNavn.Acknowledgment, Kvittering: not null } => Ebxmlutfall.Kvittert,
        { Hode.Handling: EbxmlNavn.MessageError, Feilliste.ErAvslag: true } => Ebxmlutfall.Avvist,
        _ => Ebxmlutfall.Ubesvart,
    };

    private static IEnumerable<string> Sammenheng(EbxmlHode sent, EbxmlHode answer)
    {
        (string Felt, string? Forventet, string? Mottatt)[] values =
        [
            ("Service", EbxmlNavn.Signaltjeneste, answer.Tjeneste),
            ("RefToMessageId i MessageData", sent.MeldingId, answer.RefTilMeldingId),
            ("ConversationId", sent.SamtaleId, answer.SamtaleId),
            ("CPAId", sent.CpaId, answer.CpaId),
            ("From", sent.Til.HerId, answer.Fra.HerId),
            ("To", sent.Fra.HerId, answer.Til.HerId),
        ];
        return values.Where(value => value.Forventet != value.Mottatt)
            .Select(value => $"Forventet «{value.Forventet}» i {value.Felt}, fikk «{value.Mottatt}».");
    }

    private static IEnumerable<string> Kvittering(EbxmlMelding sent, IReadOnlyList<EbxmlReferanse> covered, EbxmlKvittering receipt)
    {
        if (receipt.MeldingId != sent.Hode.MeldingId)
        {
            yield return $"Forventet «{sent.Hode.MeldingId}» i RefToMessageId i Acknowledgment, fikk «{receipt.MeldingId}».";
        }

        if (sent.Kvitteringsonske is not { Signert: true })
        {
            yield break;
        }

        foreach (var missing in covered.Where(reference => !receipt.Referanser.Any(reference.ErLik)))
        {
            yield return $"Kvitteringen gjentar ikke avtrykket (ds:Reference) av {(missing.Uri.Length == 0 ? "konvolutten" : $"«{missing.Uri}»")} slik det ble sendt.";
        }
    }

    private static IEnumerable<string> Signatur(EbxmlMelding sent, X509Certificate2 receiver, SignatureReading signature)
    {
        var wrong = signature switch
        {
            { IsPresent: false } => sent.Kvitteringsonske is { Signert: true } ? "Kvitteringen er ikke signert" : null,
            { IsValid: false } => signature.Reason,
            _ when signature.Certificate?.Thumbprint != receiver.Thumbprint => "Kvitteringen er signert med et annet sertifikat enn mottakerens",
            _ => signature.Distrust,
        };
        return wrong is null ? [] : [$"{wrong.TrimEnd('.')}."];
    }
}
