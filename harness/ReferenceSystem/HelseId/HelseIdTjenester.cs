using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>What the system has towards HelseID and the services behind it, for one scenario.</summary>
internal sealed class HelseIdTjenester : IDisposable
{
    private readonly Tjenestenett _nett;

    public HelseIdTjenester(Klientoppsett oppsett, ScenarioCast cast, TimeProvider clock)
    {
        _nett = new Tjenestenett(
            cast.TillitsankerPem, new Nettvaner(oppsett.Policies.ChecksCertificate, oppsett.Policies.Retries, Tjenestenett.Vanlig), clock);
        Oppsett = oppsett;
        Metadata = new Metadatalager(oppsett.Utsteder, _nett, oppsett.Policies, clock);
        Tokens = new Tokenendepunkt(oppsett, _nett, Metadata, clock);
        System = new Systemtilgang(oppsett, Tokens, clock);
        Bruker = new Brukertilgang(oppsett, Tokens, clock);
        Innlogging = new Innlogging(oppsett, _nett, Metadata, Tokens, new IdTokenkontroll(oppsett, new Nokkellager(_nett, clock)));
        Tjeneste = new Tjenestekall(oppsett, _nett);
        Utlogging = new Utlogging(oppsett, _nett, Metadata);
    }

    public Klientoppsett Oppsett { get; }

    public Metadatalager Metadata { get; }

    public Tokenendepunkt Tokens { get; }

    public Systemtilgang System { get; }

    public Brukertilgang Bruker { get; }

    public Innlogging Innlogging { get; }

    public Utlogging Utlogging { get; }

    public Tjenestekall Tjeneste { get; }

    /// <summary>Makes them of a cast, or says what the cast lacks.</summary>
    public static Utfall<HelseIdTjenester> Av(ScenarioCast cast, HelseIdPolicies policies, TimeProvider clock)
    {
        var oppsett = Klientoppsett.Av(cast, policies, clock);
        return oppsett.Verdi is { } client ? new HelseIdTjenester(client, cast, clock) : oppsett.Feil!;
    }

    public void Dispose() => _nett.Dispose();
}
