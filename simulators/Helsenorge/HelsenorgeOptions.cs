using System.ComponentModel.DataAnnotations;
using AcceptanceHarness.Wire.Helsenorge;

namespace AcceptanceHarness.Simulators.Helsenorge;

/// <summary>How the simulated Helsenorge behaves where that is not publicly known.</summary>
public sealed class HelsenorgeOptions
{
    /// <summary>The version in the address of Timenotifikasjon.</summary>
    /// <value>v1, as the wiki has it.</value>
    [RegularExpression("v[0-9]{1,3}")]
    public string Timeversjon { get; set; } = "v1";

    /// <summary>The scope of Timenotifikasjon.</summary>
    /// <value>The wiki's name «Avtaler», in lower case, after the audience (antakelse A-501).</value>
    [Required]
    public string TimerScope { get; set; } = HelsenorgeScopes.Avtaler;

    /// <summary>The scope of HelsenorgeAktivSjekken.</summary>
    /// <value>The wiki's name after the audience (antakelse A-501).</value>
    [Required]
    public string AktivScope { get; set; } = HelsenorgeScopes.AktivSjekken;

    /// <summary>The scope of Fraværsregistrering.</summary>
    /// <value>The wiki's name after the audience (antakelse A-501).</value>
    [Required]
    public string FravarScope { get; set; } = HelsenorgeScopes.Fravaersregistrering;

    /// <summary>The scope of Fullmaktinformasjon.</summary>
    /// <value>A name of our own: none is published (antakelse A-501).</value>
    [Required]
    public string FullmaktScope { get; set; } = HelsenorgeScopes.Fullmakt;

    /// <summary>The HTTP status of a call whose token has expired.</summary>
    /// <value>403, as page 23789578 says; other services give 401.</value>
    [Range(401, 403)]
    public int UtloptTokenStatus { get; set; } = 403;

    /// <summary>Whether a token that is bound to no key is taken as Bearer.</summary>
    /// <value>True: the wiki's pages show Bearer, while Oppgave has been seen with DPoP (antakelse A-502).</value>
    public bool TarBearer { get; set; } = true;

    /// <summary>Whether a proof must carry a nonce of the service's own.</summary>
    /// <value>False: no such challenge has been seen from the service itself (antakelse A-502).</value>
    public bool KreverNonce { get; set; }

    /// <summary>Whether citizens are active until a scenario says otherwise.</summary>
    /// <value>True, so that a scenario says only what differs.</value>
    public bool AktivSomUtgangspunkt { get; set; } = true;

    /// <summary>The status that is answered of a privacy setting that the citizen has none of.</summary>
    /// <value>IkkeSatt, a word of our own (antakelse A-508).</value>
    [Required]
    public string UtenPersonverninnstilling { get; set; } = "IkkeSatt";

    /// <summary>The HTTP status of a resource that is refused for its content.</summary>
    /// <value>400, as Oppgave has been seen to answer; that the other services do is antakelse A-504.</value>
    [Range(400, 422)]
    public int AvvistStatus { get; set; } = 400;

    /// <summary>The largest resource that is read, in bytes; a larger one is refused with 413.</summary>
    /// <value>1 MB (antakelse A-504): hundreds of times an appointment with all its fields.</value>
    [Range(1024, 20 * 1024 * 1024)]
    public int MaksStorrelse { get; set; } = 1024 * 1024;
}
