using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>Keeps HelseID's discovery document for a day.</summary>
/// <param name="utsteder">The issuer that the system is configured with, without a slash at the end.</param>
/// <param name="nett">The connection.</param>
/// <param name="policies">How the system behaves.</param>
/// <param name="clock">The clock that the day is measured by.</param>
internal sealed class Metadatalager(string utsteder, Tjenestenett nett, HelseIdPolicies policies, TimeProvider clock)
{
    private static readonly TimeSpan Dogn = TimeSpan.FromHours(24);

    private (HelseIdMetadata Metadata, DateTimeOffset Hentet)? _kjent;

    /// <summary>The document, or why it could not be had.</summary>
    public async Task<Utfall<HelseIdMetadata>> HentAsync(CancellationToken cancellationToken)
    {
        if (policies.CachesMetadata && _kjent is { } kjent && clock.GetUtcNow() - kjent.Hentet < Dogn)
        {
            return kjent.Metadata;
        }

        var svar = await nett.SendAsync(
            "HelseID", () => new HttpRequestMessage(HttpMethod.Get, utsteder + HelseIdPaths.Discovery), Gjentak.OgsaUtenSvar, cancellationToken)
            .ConfigureAwait(false);
        if (svar.Feil is { } feil)
        {
            return feil;
        }

        var lest = Les(svar.Verdi!);
        if (lest.Verdi is { } metadata)
        {
            _kjent = (metadata, clock.GetUtcNow());
        }

        return lest;
    }

    private Utfall<HelseIdMetadata> Les(Nettsvar svar)
    {
        if (svar.Status != System.Net.HttpStatusCode.OK || svar.Objekt() is not { } document)
        {
            return new HelseIdFeil(HelseIdFeilart.Uleselig, "Oppsettet som HelseID publiserer, kan ikke leses");
        }

        var lest = HelseIdMetadata.Les(document);
        if (lest.Verdi is not { } metadata)
        {
            return lest;
        }

        return policies.ComparesIssuer && metadata.Utsteder != utsteder
            ? new HelseIdFeil(HelseIdFeilart.FeilUtsteder, "Tjenesten som svarte, er en annen HelseID enn den fagsystemet er satt opp med")
            : policies.Metadata(metadata);
    }
}
