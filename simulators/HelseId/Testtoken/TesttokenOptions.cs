using System.ComponentModel.DataAnnotations;

namespace AcceptanceHarness.Simulators.HelseId.Testtoken;

/// <summary>How the test token service behaves, and whom its default claims are about.</summary>
public sealed class TesttokenOptions
{
    /// <summary>The key that the header <c>X-Auth-Key</c> must carry.</summary>
    /// <value>A fixed text: what is made is worth nothing outside the simulators.</value>
    [Required]
    public string Nokkel { get; set; } = "testrammeverk";

    /// <summary>How long a token lasts unless the order says otherwise.</summary>
    /// <value>600 seconds, as NHN's service has it.</value>
    [Range(typeof(TimeSpan), "00:00:01", "24:00:00")]
    public TimeSpan Varighet { get; set; } = TimeSpan.FromSeconds(600);

    /// <summary>The default client.</summary>
    /// <value>A made-up name.</value>
    [Required]
    public string KlientId { get; set; } = "testtoken-klient";

    /// <summary>The default main unit.</summary>
    /// <value>A synthetic organisation number.</value>
    [RegularExpression("^[0-9]{9}$")]
    public string Orgnr { get; set; } = "399990017";

    /// <summary>The default person.</summary>
    /// <value>A synthetic fødselsnummer (month + 80).</value>
    [RegularExpression("^[0-9]{11}$")]
    public string Pid { get; set; } = Testperson.Standard;
}
