/** Fluent's button in the looks that are used here: its own styles are those of every look, and weigh as much as all our views of findings. */
import { renderButton_unstable, useButton_unstable } from "@fluentui/react-components";
import { forwardRef } from "react";
import type { ComponentPropsWithoutRef } from "react";
import "./button.css";

interface Props extends ComponentPropsWithoutRef<"button"> {
  appearance?: "secondary" | "primary" | "subtle";
  size?: "small" | "medium" | "large";
}

export const Button = forwardRef<HTMLButtonElement, Props>(function Button({ className = "", ...props }, ref) {
  const { appearance = "secondary", size = "medium" } = props;
  const names = `fui-Button ${appearance} ${size} ${className}`.trim();
  return renderButton_unstable(useButton_unstable({ as: "button", ...props, className: names }, ref));
});
