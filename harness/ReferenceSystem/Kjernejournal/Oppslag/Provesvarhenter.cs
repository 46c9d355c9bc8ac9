using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;

/// <summary>Looks up lab results (Pasientens prøvesvar).</summary>
/// <param name="adresse">The service.</param>
/// <param name="sider">Fetches the pages.</param>
/// <param name="policies">How the system behaves.</param>
internal sealed class Provesvarhenter(Uri adresse, Sidehenter sider, OppslagPolicies policies) : IInnsynshenter<Provesvarrad>
{
    private static readonly Dictionary<string, string> Tomt = [];

    private static readonly Dictionary<string, string> Sok = new()
    {
        ["_count"] = "50",
        ["_include"] = "DiagnosticReport:result",
        ["_include:iterate"] = "Observation:has-member",
    };

    public string Hva => "Prøvesvar";

    public bool KreverGrunnlag => true;

    public bool FolgerIndikator => false;

    public Tokenformal Formal(string? grunnlag) => Tokenformal.Provesvar;

    public async Task<Innsynsvisning<Provesvarrad>> HentAsync(Innsynssporsmal sporsmal, Attest attest, CancellationToken cancellationToken)
    {
        var fnr = attest.Pasient.Nummer()!;
        var kall = new Kjernejournalkall
        {
            Operasjon = Kjernejournaloperasjon.Provesvar,
            Adresse = new Uri($"{adresse.AbsoluteUri.TrimEnd('/')}/DiagnosticReport/_search"),
            Kildesystemhode = KjernejournalHoder.NhnKildesystem,
            Hendelseshode = ProvesvarHoder.Hendelse,
            Fnr = fnr,
            Skjema = Sok,
            Hoder =
            [
                new(ProvesvarHoder.Pasient, fnr),
                new(policies.ReportBasisHeader, policies.BasisCode(sporsmal.SendtGrunnlag!)),
                new(ProvesvarHoder.Rolle, policies.Role(attest.Bruker.Yrke)),
            ],
        };
        var samling = await sider.HentAsync(kall, Tomt, Formal(null), attest, cancellationToken).ConfigureAwait(false);
        return Samlingsvisning.Av(samling, Hva, fnr, policies, () => new Provesvarleser(samling, policies).Rapporter());
    }
}
