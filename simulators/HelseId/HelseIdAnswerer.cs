using AcceptanceHarness.Simulators.HelseId.Discovery;
using AcceptanceHarness.Simulators.HelseId.Feil;
using AcceptanceHarness.Simulators.HelseId.Innlogging;
using AcceptanceHarness.Simulators.HelseId.Par;
using AcceptanceHarness.Simulators.HelseId.Testtoken;
using AcceptanceHarness.Simulators.HelseId.Token;
using AcceptanceHarness.Simulators.HelseId.Tokens;
using AcceptanceHarness.Simulators.HelseId.UserInfo;
using AcceptanceHarness.Simulators.HelseId.Utlogging;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.HelseId;

/// <summary>Hands a call to the endpoint that it is for; each gives the first error in HelseID's own order.</summary>
internal sealed class HelseIdAnswerer
{
    private readonly Dictionary<string, Func<Kontekst, Answer>> _endepunkter;

    public HelseIdAnswerer(HelseIdOptions options)
    {
        var (client, reader) = (new Klientkontroll(options), new Tokenleser(options));
        var (metadata, holder) = (new Metadataendepunkt(options), new Tokenbruker(options, reader));
        _endepunkter = new(StringComparer.Ordinal)
        {
            [HelseIdOperasjoner.Discovery] = Metadataendepunkt.Dokument,
            [HelseIdOperasjoner.Jwks] = metadata.Jwks,
            [HelseIdOperasjoner.Par] = new Parendepunkt(options, client).Svar,
            [HelseIdOperasjoner.Authorize] = new Authorizeendepunkt(options).Svar,
            [HelseIdOperasjoner.Token] = new Tokenendepunkt(options, client, new Tokenutsteder(options), reader).Svar,
            [HelseIdOperasjoner.UserInfo] = new UserInfoendepunkt(holder).Svar,
            [HelseIdOperasjoner.EndSession] = new EndSessionendepunkt(reader).Svar,
            [HelseIdOperasjoner.ClientInfo] = new ClientInfoendepunkt(options, holder).Svar,
            [HelseIdOperasjoner.ExpiredJwks] = metadata.UtgatteNokler,
            [HelseIdOperasjoner.AvailableIdps] = Metadataendepunkt.Idper,
            [HelseIdOperasjoner.TestToken] = new Testtokenendepunkt(options).Svar,
        };
    }

    /// <summary>Answers a call and moves the state that it is given.</summary>
    public Answer Svar(Kontekst k) =>
        k.Kall.Operasjon is { } operation ? _endepunkter[operation](k)
        : Metadata.ForbudteStier.Contains(k.Call.Path, StringComparer.Ordinal) ? HelseIdFeilkatalog.ForbudtEndepunkt.Svar()
        : HelseIdFeilkatalog.UkjentSti.Svar();
}
