using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>Holds options to the ranges that they declare, at start.</summary>
internal static class ValidOptions
{
    /// <summary>The same options.</summary>
    /// <exception cref="OptionsValidationException">One is out of range; the message names it.</exception>
    public static T Of<T>(T options)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(options);

        var wrong = new List<ValidationResult>();
        return Validator.TryValidateObject(options, new ValidationContext(options), wrong, validateAllProperties: true)
            ? options
            : throw new OptionsValidationException(typeof(T).Name, typeof(T), wrong.Select(w => w.ErrorMessage ?? ""));
    }
}
