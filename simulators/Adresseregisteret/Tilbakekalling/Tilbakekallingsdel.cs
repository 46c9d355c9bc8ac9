using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Simulators.Adresseregisteret.Felles;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Simulators.Adresseregisteret.Tilbakekalling;

/// <summary>The test authority's list of revoked certificates (RFC 5280), one for each tenant.</summary>
/// <param name="utsteder">The authority with its key; without it there is no list.</param>
/// <param name="varighet">How long a list may be kept.</param>
internal sealed class Tilbakekallingsdel(X509Certificate2? utsteder, TimeSpan varighet) : IRegisterdel
{
    /// <summary>The list's name.</summary>
    public const string Navn = "test-ca.crl";

    private readonly Lock _signering = new();

    /// <inheritdoc/>
    public SimulatedEndpoint Endpoint { get; } = new(RegisterTjenester.Crl, "Tilbakekallingslister", "/crl/");

    /// <inheritdoc/>
    public Reading Les(SimulatedCall call) => new()
    {
        Operation = Registeroperasjoner.Tilbakekalling,
        Unreadable = Avvik(call)?.Tekst,
        Facts = new Dictionary<string, string> { [RegisterFacts.Operasjon] = Registeroperasjoner.Tilbakekalling },
    };

    /// <inheritdoc/>
    public Answer Svar(SimulatedCall call, bool bruk) => Avvik(call) is { } avvik
        ? Feil(avvik.Status, avvik.Status == 404 ? "not_found" : "invalid_request", avvik.Tekst)
        : new Answer
        {
            Status = 200,
            ContentType = "application/pkix-crl",
            Body = Liste(Partregister.Hos(call.Tenant), call.Tenant.SecurityClock.GetUtcNow()),
            Facts = new Dictionary<string, string> { [RegisterFacts.Funnet] = RegisterFacts.Ja },
        };

    /// <inheritdoc/>
    public Answer Feil(int status, string kode, string tekst) => Registersvar.Problem(status, kode, tekst);

    /// <inheritdoc/>
    public void Glem(Tenant tenant)
    {
        // What is revoked lies in the register.
    }

    private (int Status, string Tekst)? Avvik(SimulatedCall call) =>
        utsteder is null || !call.Path.Equals(Endpoint.Path + Navn, StringComparison.OrdinalIgnoreCase)
            ? (404, $"Forventet {Navn} etter adressen i oppsettet, fikk «{JournalText.Of(call.Path)}».")
            : call.Method != "GET" ? (405, $"Tjenesten tar bare imot GET, ikke {JournalText.Of(call.Method)}.") : null;

    private byte[] Liste(Partregister register, DateTimeOffset tid)
    {
        var builder = new CertificateRevocationListBuilder();
        foreach (var (serial, when) in register.Tilbakekalte)
        {
            builder.AddEntry(Convert.FromHexString(serial), when);
        }

        lock (_signering)
        {
            return builder.Build(utsteder!, tid.ToUnixTimeSeconds(), tid + varighet, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1, tid);
        }
    }
}
