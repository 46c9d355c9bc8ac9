using AcceptanceHarness.Simulators.HelseId.Klienter;
using AcceptanceHarness.Simulators.HelseId.Tilstand;

namespace AcceptanceHarness.Simulators.HelseId;

/// <summary>Something that happens to HelseID; nothing else moves its state.</summary>
internal abstract record HelseIdEvent
{
    private HelseIdEvent()
    {
    }

    /// <summary>A client is registered, or registered anew.</summary>
    internal sealed record KlientRegistrert(HelseIdKlient Klient) : HelseIdEvent;

    /// <summary>A person who can log in is registered, or registered anew.</summary>
    internal sealed record PersonRegistrert(HelseIdPerson Person) : HelseIdEvent;

    /// <summary>The next key takes over the signing.</summary>
    internal sealed record NoklerRullet : HelseIdEvent;

    /// <summary>A DPoP nonce is given out.</summary>
    internal sealed record NonceUtstedt(string Nonce, DateTimeOffset Na, DateTimeOffset Utloper) : HelseIdEvent;

    /// <summary>A client assertion is used up.</summary>
    internal sealed record ErklaringBrukt(string KlientId, string Jti, DateTimeOffset Na, DateTimeOffset Utloper) : HelseIdEvent;

    /// <summary>A DPoP proof is used up.</summary>
    internal sealed record BevisBrukt(string Avtrykk, string Jti, DateTimeOffset Na, DateTimeOffset Utloper) : HelseIdEvent;

    /// <summary>An authorization request is pushed.</summary>
    internal sealed record ForesporselMottatt(string RequestUri, Foresporsel Foresporsel, DateTimeOffset Na) : HelseIdEvent;

    /// <summary>A user comes with a pushed request.</summary>
    internal sealed record ForesporselHentet(string RequestUri, string KlientId, DateTimeOffset Na) : HelseIdEvent;

    /// <summary>The login page is shown.</summary>
    internal sealed record InnloggingBegynt(string Handtak, Foresporsel Foresporsel, DateTimeOffset Na, DateTimeOffset Utloper) : HelseIdEvent;

    /// <summary>The login page is answered.</summary>
    internal sealed record InnloggingBesvart(string Handtak, DateTimeOffset Na) : HelseIdEvent;

    /// <summary>A user has logged in and is sent back with a code.</summary>
    internal sealed record KodeUtstedt(string Handtak, Kode Kode, DateTimeOffset Na, DateTimeOffset OktUtloper) : HelseIdEvent;

    /// <summary>A client comes with a code.</summary>
    internal sealed record KodeInnlost(string Handtak, string KlientId, DateTimeOffset Na) : HelseIdEvent;

    /// <summary>A refresh token is given out.</summary>
    internal sealed record FornyelseUtstedt(string Handtak, Fornyelse Fornyelse, DateTimeOffset Na) : HelseIdEvent;

    /// <summary>A refresh token is used up.</summary>
    internal sealed record FornyelseBrukt(string Handtak) : HelseIdEvent;

    /// <summary>A user logs out.</summary>
    internal sealed record OktAvsluttet(string Sid) : HelseIdEvent;
}
